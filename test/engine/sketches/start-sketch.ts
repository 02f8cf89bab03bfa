import { loadContract } from '../../../src/contract/compile-contract.ts';
import { type Received, type Sending, type Started, start } from '../start.ts';

/** Starts the twin of a sketched API; these headers go with every request. */
export async function startSketch(name: string, headers: Readonly<Record<string, string>>): Promise<Started> {
  const started = start(await loadContract(`test/fixtures/sketches/${name}.yaml`));
  const send = (line: string, sending: Sending = {}): Promise<Received> =>
    started.send(line, { ...sending, headers: { ...headers, ...sending.headers } });
  return { ...started, send };
}

/** What stands in an answer below these names. */
export function inside(value: unknown, ...names: readonly (string | number)[]): unknown {
  return names.reduce<unknown>(
    (here, name) => (typeof here === 'object' && here !== null ? Reflect.get(here, name) : undefined),
    value,
  );
}
