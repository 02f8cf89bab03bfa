import { describe, expect, it } from 'vitest';
import { type Json, parseTemplate } from '../../../src/contract/template.ts';
import { historiesOf } from '../../../src/verify/evidence/job-history.ts';
import { valuesOf } from '../../../src/verify/evidence/known-values.ts';
import { headerPromisesOf, promisesOf } from '../../../src/verify/evidence/promises.ts';
import { pressChangedBy } from '../checks/changed-press.ts';
import { list, look, run, submitted } from '../checks/press-life.ts';
import { evidenceOf, press } from '../exchange-of.ts';

describe('the promises of an answer', () => {
  it.each([
    ['a job alone', look('queued')],
    ['a job in a list', list([run('queued')])],
  ])('are those of its views, relative to what is shown: %s', (_, said) => {
    const [sighting] = evidenceOf(press, [said]).sightings;
    const promises = sighting === undefined ? [] : promisesOf(press, sighting);
    expect(promises.map(({ pointer }) => pointer)).toEqual([
      '/id',
      '/press',
      '/state',
      '/title',
      '/createdAt',
      '/startedAt',
      '/endedAt',
      '/url',
      '/error',
    ]);
    expect(promises[0]?.template).toMatchObject({ kind: 'expression', expression: { text: '$job.id' } });
  });

  it('are in its headers as well', () => {
    const [sighting] = evidenceOf(press, [submitted('queued')]).sightings;
    const promises = sighting === undefined ? [] : headerPromisesOf(press, sighting);
    expect(promises).toMatchObject([{ pointer: 'location', template: { kind: 'text' } }]);
  });

  it('are those of the state; of several states, those that all have', async () => {
    const told = await pressChangedBy(
      'state: $job.state',
      'state: {$state: {queued: busy, printing: busy, printed: done, jammed: done, canceled: done}}',
      'error: $job.failure',
      'error: {$state: {queued: $job.input#/title, jammed: $job.failure}}',
    );
    const promisedIn = (state: string) => {
      const [sighting] = evidenceOf(told, [look(state)]).sightings;
      const kinds =
        sighting === undefined
          ? []
          : promisesOf(told, sighting).map(({ pointer, template }) => [pointer, template?.kind]);
      return { states: sighting?.states, error: kinds.find(([pointer]) => pointer === '/error') };
    };
    expect(promisedIn('busy')).toEqual({ states: ['queued', 'printing'], error: undefined });
    expect(promisedIn('done')).toEqual({ states: [], error: undefined });
  });

  it('are none where the answer is no JSON', () => {
    const [sighting] = evidenceOf(press, [look('queued', {}, { headers: { 'content-type': 'text/plain' } })]).sightings;
    expect(sighting && promisesOf(press, sighting)).toEqual([]);
  });
});

describe('the values of a template', () => {
  const evidence = evidenceOf(press, [submitted('queued'), look('printed')]);
  const [history] = historiesOf(evidence);
  const [, sighting] = evidence.sightings;
  const valuesIn = (template: Json): readonly unknown[] =>
    history === undefined || sighting === undefined
      ? []
      : valuesOf(parseTemplate(template), { evidence, history, states: sighting.states, exchange: sighting.exchange });

  it.each([
    ['a literal', 'fine', ['fine']],
    ['the id', '$job.id', ['run-7']],
    ['the state', '$job.state', ['printed']],
    ['what was submitted', '$job.input#/title', ['Poster']],
    ['a parameter of the submission', '$job.input#/press', ['press-1']],
    ['all that was submitted', '$job.input', [{ press: 'press-1', title: 'Poster', copies: 20 }]],
    ['a result', '$job.result#/url', ['https://files.example.com/run-7.pdf']],
    ['the base URL', '{$server}/runs', ['https://press.example.com/v1/runs']],
    ['the request that is answered', '$request.path.runId', ['run-7']],
    ['a word for the state', { $state: { printed: 1, jammed: 2 } }, [1]],
    ['another word', { $value: { of: '$job.state', as: { printed: 'done' } } }, ['done']],
    ['another word that is not listed', { $value: { of: '$job.id', as: { 'run-8': 'x' } } }, ['run-7']],
  ])('are known for %s', (_, template, wanted) => {
    expect(valuesIn(template)).toEqual(wanted);
  });

  it.each([
    ['$now'],
    ['$example'],
    ['$job.created'],
    ['$job.input#/paper'],
    ['$request.header.authorization'],
    ['{$url}/x'],
  ])('are not known for %s', (template) => {
    expect(valuesIn(template)).toEqual([]);
  });

  it('are two where the server has two names', () => {
    const elsewhere = { ...evidence, baseUrl: 'http://127.0.0.1:4010' };
    const [known] = historiesOf(elsewhere);
    expect(
      known &&
        sighting &&
        valuesOf(parseTemplate('$server'), {
          evidence: elsewhere,
          history: known,
          states: [],
          exchange: sighting.exchange,
        }),
    ).toEqual(['http://127.0.0.1:4010', 'https://press.example.com/v1']);
  });
});
