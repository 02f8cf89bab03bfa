import { describe, expect, it } from 'vitest';
import { stateCriterion, statusCriterion } from '../../src/arazzo/criteria.ts';
import type { ClientLifecycle, JobView } from '../../src/client/client-contract.ts';
import type { StatusByState } from '../../src/contract/contract.ts';

const states: ClientLifecycle['states'] = { cold: null, hot: null, done: 'success', cracked: 'failure' };

describe('statusCriterion', () => {
  const cases: { what: string; status: StatusByState; names: string[]; condition: string }[] = [
    { what: 'one status', status: 200, names: ['done'], condition: '$statusCode == 200' },
    {
      what: 'each once',
      status: { cold: 202, hot: 202, done: 200 },
      names: ['cold', 'hot'],
      condition: '$statusCode == 202',
    },
    {
      what: 'several',
      status: { cold: 202, done: 200 },
      names: ['cold', 'done'],
      condition: '$statusCode == 202 || $statusCode == 200',
    },
    { what: 'none listed', status: { done: 200 }, names: ['cold'], condition: '$statusCode == 404' },
  ];
  it.each(cases)('$what', ({ status, names, condition }) => {
    expect(statusCriterion(status, names)).toEqual({ condition });
  });
});

describe('stateCriterion', () => {
  const cases: { what: string; view: JobView; names: string[]; amount?: 'every'; condition: string }[] = [
    {
      what: 'one job with its state',
      view: { state: '/data/status' },
      names: ['cold', 'hot'],
      condition: "$response.body#/data/status == 'cold' || $response.body#/data/status == 'hot'",
    },
    {
      what: 'a name with a quote',
      view: { state: '/state' },
      names: ["o'er"],
      condition: "$response.body#/state == 'o''er'",
    },
    {
      what: 'a state at a place that not every runner finds',
      view: { state: '/a~1b/@type' },
      names: ['done'],
      condition: '$[?@["a/b"]["@type"] == "done"]',
    },
    {
      what: 'some of many jobs',
      view: { jobs: '/jobs', state: '/state' },
      names: ['cracked'],
      condition: '$[?@.jobs[?@.state == "cracked"]]',
    },
    {
      what: 'every one of many jobs',
      view: { jobs: '/jobs', state: '/state' },
      names: ['done'],
      amount: 'every',
      condition: '$[?@.jobs[0] && !@.jobs[?!(@.state == "done")]]',
    },
    {
      what: 'a body that is the list',
      view: { jobs: '', state: '/0' },
      names: ['hot'],
      condition: '$[?@[?@[0] == "hot"]]',
    },
    {
      what: 'signs, of which what is absent has its default',
      view: { signs: { cold: { is: { '/done': false }, lacks: ['/error'] } }, defaults: { '/done': false } },
      names: ['cold'],
      condition: '$[?(!@.done || @.done == false) && (!@.error || @.error == null)]',
    },
    {
      what: 'a sign that stands for nothing when it has its default',
      view: { signs: { cracked: { has: ['/error'] } }, defaults: { '/error': '' } },
      names: ['cracked'],
      condition: '$[?@.error && (@.error != null && @.error != "")]',
    },
    {
      what: 'signs that other values speak against',
      view: { signs: { done: { is: { '/done': true } }, cracked: { is: { '/done': true, '/code': 1 } } } },
      names: ['done'],
      condition: '$[?@.done == true && (!(@.done == true && @.code == 1))]',
    },
    {
      what: 'signs that exclude those of others',
      view: {
        signs: {
          done: { is: { '/done': true }, has: ['/result'] },
          cracked: { is: { '/done': true, '/code': 1 }, lacks: ['/result'] },
        },
      },
      names: ['done'],
      condition: '$[?@.done == true && (@.result && @.result != null)]',
    },
  ];
  it.each(cases)('$what', ({ view, names, amount, condition }) => {
    const criterion = stateCriterion(view, states, names, amount ?? 'some');
    expect(criterion.condition).toBe(condition);
    expect('type' in criterion).toBe(condition.startsWith('$[?'));
  });
});
