import type { Change } from '../change.ts';
import type { Side } from '../side.ts';

/** The address of the first server: clients send their requests there unless they are told otherwise. */
export function server(before: Side, after: Side): Change[] {
  const [was, is] = [before.contract.server, after.contract.server];
  if (was === is) return [];
  const { servers } = after.document;
  const isStillThere =
    Array.isArray(servers) &&
    servers.some((each) => typeof each === 'object' && each !== null && Reflect.get(each, 'url') === was);
  return [
    {
      id: 'server-changed',
      level: isStillThere ? 'risky' : 'breaking',
      before: '/servers/0/url',
      after: '/servers/0/url',
      message: `The first server is ${is || '/'} now, no longer ${was || '/'}.`,
      reason: isStillThere
        ? 'A client that waits goes on at the old server, which is still declared; jobs of one server may be unknown to the other.'
        : 'A client that waits sends its requests to the old server, and may look for its jobs there in vain.',
    },
  ];
}
