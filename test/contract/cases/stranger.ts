import { expect } from 'vitest';
import type { Credential } from '../../../src/contract/contract.ts';
import { findOperation, operationsOf } from '../document-operations.ts';
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

const commonMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

export const wrongMethods: Case = {
  name: 'a wrong method is told the right ones',
  trials({ contract, document }) {
    const declared = operationsOf(document);
    const paths = new Map(contract.operations.map((operation) => [operation.path, operation]));
    return [...paths].map(([path, operation]) => ({
      on: path,
      async run(session) {
        const { body, ...draft } = draftsOf(operation, contract)[0];
        const here = new URL(toRequest(draft, 'http://twin.test').url).pathname;
        // Not the path's own methods alone: the templates of several paths can fit a request.
        const right = commonMethods.filter((method) => findOperation(declared, method, here) !== undefined);
        for (const method of commonMethods.filter((each) => !right.includes(each))) {
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
