import { stat } from 'node:fs/promises';

/** Whether two paths lead to one file that is there: by links and by other spellings, too. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map(identityOf));
  return first !== undefined && first === second;
}

async function identityOf(path: string): Promise<string | undefined> {
  return stat(path, { bigint: true }).then(
    ({ dev, ino }) => `${dev} ${ino}`,
    () => undefined,
  );
}
