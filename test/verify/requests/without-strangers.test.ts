import { describe, expect, it } from 'vitest';
import { type Draft, draftsOf } from '../../../src/verify/requests/draft.ts';
import { withoutStrangers } from '../../../src/verify/requests/without-strangers.ts';
import { press } from '../exchange-of.ts';

const submission = press.contract.operations.find(({ id }) => id === 'submitRun');

function draftWith(notify: unknown): Draft {
  if (submission === undefined) throw new Error('The press takes no runs.');
  const [draft] = draftsOf(submission, press.contract);
  return { ...draft, body: { mediaType: 'application/json', example: '', value: { title: 'Poster', notify } } };
}

describe('where a request asks for callbacks', () => {
  it.each([
    ['somebody else would be called', 'https://demo.net/users/api', 'https://callbacks.invalid/'],
    ['the run hears itself', 'http://127.0.0.1:4711/callbacks/7', 'http://127.0.0.1:4711/callbacks/7'],
    ['there is no URL', 'not a URL', 'not a URL'],
    ['there is no text', 7, 7],
    ['nothing is asked for', undefined, undefined],
  ])('%s', (_, notify, wanted) => {
    expect(withoutStrangers(draftWith(notify), 'http://127.0.0.1:4711').body?.value).toEqual({
      title: 'Poster',
      notify: wanted,
    });
  });
});
