import { expect } from 'vitest';
import { methodsAt } from '../../../src/verify/requests/stray-requests.ts';
import { unauthorizedDrafts } from '../../../src/verify/requests/unauthorized-drafts.ts';
import { authorized, draftsOf, ownCredentials } from '../drafts-of.ts';
import { fitting } from '../meeting.ts';
import { toRequest } from '../to-request.ts';
import type { Case } from './case.ts';

export const credentials: Case = {
  name: 'credentials are needed',
  trials: (subject) =>
    subject.contract.operations
      .filter(({ security }) => security.length > 0)
      .map((operation) => ({
        on: operation.id,
        async run(session) {
          const { contract } = subject;
          for (const { draft, intent } of unauthorizedDrafts(subject, operation, ownCredentials(contract))) {
            const { status } = await session.send(draft, { isBroken: true });
            expect([401, 403], JSON.stringify(intent)).toContain(status);
          }
          const [bare] = draftsOf({ ...operation, security: [] }, contract);
          for (const alternative of operation.security) {
            const met = await fitting(session, bare);
            expect((await session.send(authorized(met, alternative, contract))).status).toBeLessThan(300);
            await session.reset();
          }
        },
      })),
};

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

const commonMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

export const wrongMethods: Case = {
  name: 'a wrong method is told the right ones',
  trials({ contract, operations }) {
    const paths = new Map(contract.operations.map((operation) => [operation.path, operation]));
    return [...paths].map(([path, operation]) => ({
      on: path,
      async run(session) {
        const { body, ...draft } = draftsOf(operation, contract)[0];
        const here = new URL(toRequest(draft, 'http://twin.test').url).pathname;
        const right = methodsAt(operations, here);
        for (const method of commonMethods.filter((each) => !right.includes(each))) {
          const request = toRequest(draft, session.baseUrl, method);
          const { status, headers } = await session.sendRequest(request, { isBroken: true });
          expect(status, method).toBe(405);
          const allowed = (headers.get('allow') ?? '').split(',').map((each) => each.trim());
          expect(allowed.sort(), method).toEqual(right.toSorted());
        }
      },
    }));
  },
};
