import { describe, expect, it } from 'vitest';
import { callbackOnce } from '../../../src/verify/checks/callback-once.ts';
import type { ReceivedNotice } from '../../../src/verify/evidence/evidence.ts';
import { evidenceOf, press, type Said } from '../exchange-of.ts';
import { breachesIn, look, run, submitted, told } from './press-life.ts';

const receiver = 'https://listener.example.com/';
const url = `${receiver}1`;
const [submission] = evidenceOf(press, [submitted('queued')]).exchanges;
const { draft } = submission ?? {};
const asking = (notify: string): Said =>
  submitted(
    'queued',
    {},
    {
      ...(draft?.body !== undefined && {
        draft: { ...draft, body: { ...draft.body, value: { title: 'Poster', copies: 20, notify } } },
      }),
    },
  );

const notice = (body: object, receivedAtMs = 1500): ReceivedNotice => ({
  url,
  method: 'POST',
  headers: {},
  body,
  receivedAtMs,
});
const judged = (end: string, notices: readonly ReceivedNotice[], notify = url) =>
  told(
    breachesIn(callbackOnce, {
      ...evidenceOf(press, [asking(notify), look('printing'), look(end)], notices),
      receiver,
    }),
  );

describe('callback-once', () => {
  it.each([
    ['a callback when the job has ended', 'printed', [notice(run('printed'))]],
    ['none for an end that is not told', 'canceled', []],
    ['none before the end', 'printing', []],
  ])('is content with %s', (_, end, notices) => {
    expect(judged(end, notices)).toEqual([]);
  });

  it('judges nothing where nobody listens', () => {
    expect(judged('printed', [], 'https://elsewhere.example.com/1')).toEqual([]);
    expect(breachesIn(callbackOnce, evidenceOf(press, [asking(url), look('printed')]))).toEqual([]);
  });

  it.each([
    ['no callback', 'printed', [], 'ended as printed, and 0 callbacks about that came; expected: 1: runEnded'],
    ['the same one twice', 'printed', [notice(run('printed')), notice(run('printed'))], '2 callbacks'],
    ['one that is not declared', 'canceled', [notice(run('canceled'))], '1 callbacks about that came; expected: none'],
    ['one too early', 'printed', [notice(run('printed'), 500)], 'came while job run-7 was still printing'],
    ['another end', 'printed', [notice(run('jammed'))], 'says that job run-7 is jammed; expected: printed'],
    ['a state that there is not', 'printed', [notice(run('done'))], 'says that job run-7 is "done"'],
    ['a body that does not fit', 'printed', [notice(run('printed', { title: 7 }))], 'does not fit: "/title"'],
  ])('finds %s', (_, end, notices, wanted) => {
    expect(judged(end, notices)).toContainEqual(expect.stringContaining(wanted));
  });
});
