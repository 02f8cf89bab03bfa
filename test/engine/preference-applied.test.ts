import { describe, expect, it } from 'vitest';
import { parsePrefer } from '../../mocks/engine/prefer.ts';
import { preferenceApplied } from '../../mocks/engine/preference-applied.ts';
import type { Role } from '../../src/contract/contract.ts';

const submit: Role = { kind: 'submit', lifecycle: 'job', status: 202, waitMs: 5000, each: {}, input: {} };
const read: Role = { kind: 'read', lifecycle: 'job', status: 200, where: {} };

describe('what has been applied of the preferences', () => {
  it.each([
    ['outcome=failure, duration=2s', submit, 'outcome=failure, duration=2000ms'],
    ['hold', submit, 'hold'],
    ['hold=in_progress', submit, 'hold=in_progress'],
    ['hold="in progress"', submit, 'hold="in progress"'],
    ['wait=10', submit, 'wait'],
    ['wait=10', { ...submit, waitMs: 0 }, undefined],
    ['code=201, example=done', read, 'code=201, example=done'],
    ['dynamic=true, outcome=failure', read, 'dynamic=true'],
    ['respond-async, handling=lenient', submit, undefined],
    ['', submit, undefined],
  ])('%s', (prefer, role, wanted) => {
    expect(preferenceApplied(parsePrefer(prefer), { ...operation, role })).toBe(wanted);
  });
});

const operation = {
  id: 'x',
  method: 'POST',
  path: '/',
  parameters: [],
  security: [],
  answers: {},
  callbacks: [],
} as const;
