import { expect } from 'vitest';
import type { Credential } from '../../../src/contract/contract.ts';
import { draftsOf, withCredentials } from '../draft.ts';
import { fitting } from '../meeting.ts';
import { toRequest } from '../to-request.ts';
import type { Case } from './case.ts';

export const credentials: Case = {
  name: 'credentials are needed',
  trials: ({ contract }) =>
    contract.operations
      .filter(({ security }) => security.length > 0)
      .map((operation) => ({
        on: operation.id,
        async run(session) {
          const [draft] = draftsOf({ ...operation, security: [] }, contract);
          for (const alternative of operation.security) {
            for (const credential of alternative) {
              const others = alternative.filter((each) => each !== credential);
              if (isEnough(others, operation.security)) continue;
              const { status } = await session.send(withCredentials(draft, others), { isBroken: true });
              expect([401, 403], `without ${credential.name}`).toContain(status);
            }
            const met = await fitting(session, draft);
            expect((await session.send(withCredentials(met, alternative))).status).toBeLessThan(300);
            await session.reset();
          }
        },
      })),
};

function isEnough(given: readonly Credential[], security: readonly (readonly Credential[])[]): boolean {
  return security.some((alternative) => alternative.every((credential) => given.includes(credential)));
}

export const unknownPaths: Case = {
  name: 'an unknown path is not found',
  trials: ({ contract }) =>
    ['', '/', '/no/such/path', '/no//such', '/%zz'].map((path) => ({
      on: JSON.stringify(path),
      async run(session) {
        const request = new Request(`${session.baseUrl}${path}`, { signal: AbortSignal.timeout(10_000) });
        // A document may have an operation there.
        const isKnown = contract.operations.some((operation) => operation.path === path);
        if (!isKnown) expect((await session.sendRequest(request, { isBroken: true })).status).toBe(404);
      },
    })),
};

export const wrongMethods: Case = {
  name: 'a wrong method is told the right ones',
  trials: ({ contract }) => {
    const { operations } = contract;
    const paths = [...new Set(operations.map(({ path }) => path))];
    return paths.map((path) => ({
      on: path,
      async run(session) {
        const here = operations.filter((operation) => operation.path === path);
        const [operation] = here;
        if (operation === undefined) return;
        const { body, ...draft } = draftsOf(operation, contract)[0];
        const right = here.map(({ method }) => method);
        const wrong = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].filter(
          (method) => !right.includes(method as never),
        );
        for (const method of wrong) {
          const request = toRequest(draft, session.baseUrl, method);
          const { status, headers } = await session.sendRequest(request, { isBroken: true });
          expect(status, method).toBe(405);
          const allowed = (headers.get('allow') ?? '').split(',').map((each) => each.trim());
          expect(allowed.sort(), method).toEqual(right.sort());
        }
      },
    }));
  },
};
