import { expect, it } from 'vitest';
import type { ClientContract } from '../../src/client/client-contract.ts';
import { viewOf } from '../../src/client/view-of.ts';

const contract: ClientContract = {
  ...{ api: 'any', hash: '', server: 'https://any.example', lifecycles: {} },
  views: [{ id: ['/id'] }, { state: '/state' }],
  operations: {
    none: { method: 'GET', path: '/', answers: {} },
    two: { method: 'GET', path: '/', answers: { '200': 1, '202': 0 } },
  },
};

it.each([
  ['that of its status', 'two', 202, { id: ['/id'] }],
  ['the first where the status is not declared', 'two', 204, { state: '/state' }],
  ['the first where no status is given', 'two', undefined, { state: '/state' }],
  ['empty where none is declared', 'none', 200, {}],
  ['empty where there is no such operation', 'other', 200, {}],
])('the view of an answer is %s', (_what, operationId, status, wanted) => {
  expect(viewOf(contract, operationId, status)).toEqual(wanted);
});
