import { expect, it } from 'vitest';
import { createCredentials } from '../../../src/verify/requests/credentials.ts';
import { notesOf } from '../../../src/verify/run/notes-of.ts';
import type { Receiver, Run } from '../../../src/verify/run/run.ts';
import { pressChangedBy } from '../checks/changed-press.ts';
import { press } from '../exchange-of.ts';
import { runOf } from './run-of.ts';

const receiver: Receiver = { url: 'http://hearer.test', urlFor: (name) => name, notices: [] };
const open = await pressChangedBy('security: [{token: []}]', 'security: []');
const silent = await pressChangedBy(
  'x-job: {notify: {on: [printed, jammed]}}',
  'summary: It ended',
  'callbacks:',
  'x-callbacks:',
);
const madeUp = 'No credentials were given: made-up ones were sent.';
const readOnly = 'Nothing was submitted, stopped or deleted: only what others have submitted was looked at.';
const ownCourse =
  'Jobs took their own course: the server does not let itself be asked for one (Prefer: outcome, duration, hold).';
const unheard = 'Callbacks were not judged: the server has no URL by which it could reach this machine.';

it.each<[string, Partial<Run>, readonly string[]]>([
  ['a run that could do all', { isSteered: true, receiver }, []],
  ['one that has submitted nothing yet', { receiver }, []],
  ['no credentials', { credentials: createCredentials(press.contract), receiver }, [madeUp]],
  [
    'no credentials where none are needed',
    { subject: open, credentials: createCredentials(open.contract), receiver },
    [],
  ],
  [
    'headers that are no credentials',
    { credentials: createCredentials(press.contract, { 'x-tenant': 'north' }), receiver },
    [madeUp],
  ],
  ['a server that goes its own way', { isSteered: false, receiver }, [ownCourse]],
  ['one without state, of which that is said elsewhere', { isSteered: false, isStateless: true, receiver }, []],
  ['nobody who hears', { isSteered: true }, [unheard]],
  ['nobody who hears, and nothing to hear', { subject: silent, isSteered: true }, []],
  ['looking alone', { isReadOnly: true }, [readOnly]],
  ['everything', { isSteered: false, credentials: createCredentials(press.contract) }, [madeUp, ownCourse, unheard]],
])('%s: is told', (_, changes, wanted) => {
  expect(notesOf({ ...runOf(async () => new Response()), ...changes })).toEqual(wanted);
});
