import { fileURLToPath } from 'node:url';
import { prismCommand } from '../mocks/prism/prism-process.ts';
import type { ServerRow } from './measure-server.ts';

const document = toPath('jobs.yaml');

/** The server that all others are compared with. */
export const bare: ServerRow = {
  name: 'bare node:http',
  command: (port) => [process.execPath, toPath('bare-server.ts'), String(port)],
  knowsIds: true,
};

/** Our own. */
export const twin: ServerRow = {
  name: 'twin',
  command: (port) => [process.execPath, toPath('../mocks/cli/jobtwin.ts'), 'mock', document, '--port', String(port)],
  knowsIds: true,
};

/** The peer. Its default log costs more than half of its speed, so it is silenced. */
export const prism: ServerRow = {
  name: 'Prism mock -v silent',
  command: (port) => [...prismCommand(), 'mock', '-v', 'silent', '--multiprocess=false', '-p', String(port), document],
  knowsIds: false,
};

/** Names for `--only`. What has no server of its own is no {@link ServerRow}. */
export const servers: Readonly<Record<string, ServerRow>> = { bare, twin, prism };
export const inProcess = 'in-process';
export const waits = 'waits';
export const bundleSize = 'bundle-size';

function toPath(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
