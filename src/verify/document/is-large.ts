/**
 * Whether a JSON value consists of more than so many values. It looks at no more than that, and is at home at any depth, so
 * that it can be asked of what a stranger has sent.
 */
export function isLarge(value: unknown, most: number): boolean {
  const waiting: unknown[] = [value];
  for (let count = 1; waiting.length > 0; ) {
    const here = waiting.pop();
    if (typeof here !== 'object' || here === null) continue;
    for (const name in here) {
      count += 1;
      if (count > most) return true;
      waiting.push(Reflect.get(here, name));
    }
  }
  return false;
}
