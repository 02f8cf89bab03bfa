import { extensionWords } from '../../src/rules/extension-words.ts';
import { testRule } from './rule-table.ts';

const lifecycle = '/x-jobs/report';
const submit = '/paths/~1reports/post/x-job/submit';
const list = '/paths/~1reports/get/x-job/read';
const view = '/components/schemas/Report/x-job-view';

testRule(extensionWords, {
  variations: [
    {
      name: 'a range of elements',
      patch: { [`${submit}/each/page`]: { from: '$request.body#/a', to: '$request.body#/b', of: [1, 2] } },
    },
    {
      name: 'several sources of elements',
      patch: { [`${submit}/each/page`]: ['$request.body#/a', '$request.body#/b'] },
    },
    { name: 'children', patch: { [`${submit}/children`]: { input: { title: 'Index' } } } },
    { name: 'a wait', patch: { [`${submit}/wait`]: 'PT60S' } },
    {
      name: 'a token instead of a page number',
      patch: { [`${list}/page`]: { size: '$request.query.n', token: '$request.query.t' } },
    },
    {
      name: 'a value in other words, in the input and in the result',
      patch: {
        [`${submit}/input/kind`]: { $value: { of: '{$request.body#/kind}s', as: { notes: ['$now'] } } },
        [`${submit}/result/url`]: { $value: { of: '$request.body#/url', else: { $state: { done: null } } } },
      },
    },
    { name: 'our words in examples', patch: { '/components/examples/Queued/value/x-job': { submit: 1 } } },
    { name: 'extensions of others', patch: { '/x-tool': { jobs: 1 } } },
  ],
  breaches: [
    {
      name: 'an unknown word of a lifecycle',
      patch: { [`${lifecycle}/inital`]: 'queued' },
      pointer: `${lifecycle}/inital`,
      message:
        '"inital" is not a word of a lifecycle. Allowed: initial, states, id, group, limits. Did you mean "initial"?',
    },
    {
      name: 'an unknown word of a state',
      patch: { [`${lifecycle}/states/queued/duration`]: 'PT1S' },
      pointer: `${lifecycle}/states/queued/duration`,
      message: /is not a word of a state\. Allowed: next, stay, outcome, stop, log, partial\.$/,
    },
    {
      name: 'an unknown word of a submission',
      patch: { [`${submit}/then`]: {} },
      pointer: `${submit}/then`,
      message: '"then" is not a word of submit',
    },
    {
      name: 'an unknown role',
      patch: { '/paths/~1reports/post/x-job': { create: {} } },
      pointer: '/paths/~1reports/post/x-job/create',
      message: '"create" is not a word of x-job. Allowed: submit, read, stop, delete, notify.',
    },
    {
      name: 'two roles',
      patch: { '/paths/~1reports/post/x-job/read': { where: {} } },
      pointer: '/paths/~1reports/post/x-job',
      message: 'there are 2 words here. Expected: the role of the operation: exactly one of',
    },
    {
      name: 'a missing word',
      patch: { [`${list}/where`]: undefined },
      pointer: list,
      message: 'read lacks the word "where". Add it.',
    },
    {
      name: 'a missing word with its meaning',
      patch: { [`${lifecycle}/initial`]: undefined },
      pointer: lifecycle,
      message: 'a lifecycle lacks the word "initial" (the state in which a job begins). Add it.',
    },
    {
      name: 'a state that is neither left nor final',
      patch: { [`${lifecycle}/states/queued/next`]: undefined },
      pointer: `${lifecycle}/states/queued`,
      message: 'a state without outcome lacks the word "next". Add it.',
    },
    {
      name: 'a final state that is left',
      patch: { [`${lifecycle}/states/done/next`]: { failed: 1 } },
      pointer: `${lifecycle}/states/done/next`,
      message: 'a state with an outcome is final: it has no next, stop or partial. Remove it',
    },
    {
      name: 'an unknown outcome',
      patch: { [`${lifecycle}/states/done/outcome`]: 'sucess' },
      pointer: `${lifecycle}/states/done/outcome`,
      message: '"sucess" is not allowed here. Write one of success, failure, canceled. Did you mean "success"?',
    },
    {
      name: 'a wrong type',
      patch: { [`${lifecycle}/states/queued/stay`]: 5 },
      pointer: `${lifecycle}/states/queued/stay`,
      message: /^5 has the wrong type\. Write a string or an array: the time spent here/,
    },
    {
      name: 'a weight below 0',
      patch: { [`${lifecycle}/states/queued/next/writing`]: -1 },
      pointer: `${lifecycle}/states/queued/next/writing`,
      message: '-1 must be >= 0',
    },
    {
      name: 'a duration that is none',
      patch: { [`${lifecycle}/states/queued/stay`]: '2 seconds' },
      pointer: `${lifecycle}/states/queued/stay`,
      message: '"2 seconds" cannot stand here. Write the time spent here: an ISO 8601 duration',
    },
    {
      name: 'a duration of months, which have no length',
      patch: { [`${lifecycle}/states/writing/stay/1`]: 'P1M' },
      pointer: `${lifecycle}/states/writing/stay/1`,
      message: '"P1M" cannot stand here. Write an ISO 8601 duration of weeks, days, hours',
    },
    {
      name: 'a text where only an expression has a sense',
      patch: { [`${list}/page/number`]: 'page' },
      pointer: `${list}/page/number`,
      message: '"page" cannot stand here. Write an expression, for example $request.query.limit.',
    },
    {
      name: 'a field of where that is no field of the job',
      patch: { [`${list}/where/id`]: '$request.query.state' },
      pointer: `${list}/where/id`,
      message: '"id" cannot stand here. Write a field of the job, for example $job.id.',
    },
    {
      name: 'a page with number and token',
      patch: { [`${list}/page/token`]: '$request.query.page' },
      pointer: `${list}/page`,
      message: 'there are 3 words here. Expected: how a list is cut into pages: size beside either number or token.',
    },
    {
      name: 'a $ word that is not $state',
      patch: { [`${view}/title`]: { $states: { queued: 'x' } } },
      pointer: `${view}/title/$states`,
      message:
        '"$states" cannot stand here. Write a name that does not start with $, or one of the words $state and $value.',
    },
    {
      name: 'words beside $state',
      patch: { [`${view}/title`]: { $state: { queued: 'x' }, done: 'y' } },
      pointer: `${view}/title/done`,
      message: '"done" is not a word of a template with $state. Allowed: $state.',
    },
    {
      name: '$value in a view, by which nobody could read',
      patch: { [`${view}/title`]: { $state: { queued: [{ $value: { of: '$job.input#/title', else: 'x' } }] } } },
      pointer: `${view}/title/$state/queued/0/$value`,
      message:
        'this cannot stand here: $value stands in the input or result of a submission, whence a view shows what it came to.',
    },
    {
      name: '$value beside another word',
      patch: { [`${submit}/input/kind`]: { $value: { of: '$now', else: 'x' }, kind: 'y' } },
      pointer: `${submit}/input/kind/kind`,
      message: '"kind" is not a word of a template with $value. Allowed: $value.',
    },
    {
      name: 'an unknown word of $value',
      patch: { [`${submit}/input/kind`]: { $value: { of: '$now', else: 'x', when: 'y' } } },
      pointer: `${submit}/input/kind/$value/when`,
      message: '"when" is not a word of $value. Allowed: of, as, else.',
    },
    {
      name: '$value without the value',
      patch: { [`${submit}/input/kind`]: { $value: { as: { a: 'b' }, else: 'x' } } },
      pointer: `${submit}/input/kind/$value`,
      message: '$value lacks the word "of" (the value: an expression, or a text with expressions). Add it.',
    },
    {
      name: '$value that changes nothing',
      patch: { [`${submit}/input/kind`]: { $value: { of: '$now' } } },
      pointer: `${submit}/input/kind/$value`,
      message: 'there are 1 words here. Expected: the value `of` something, with what it is written `as`,',
    },
    {
      name: 'x-job in a schema',
      patch: { '/components/schemas/Report/x-job': { read: { where: {} } } },
      pointer: '/components/schemas/Report/x-job',
      message: 'this cannot stand here: x-jobs stands at the root of the document, x-job in an Operation Object',
    },
    {
      name: 'x-job-view beside a schema instead of in it',
      patch: { '/components/headers/RetryAfter/x-job-view': '$problem.retryAfter' },
      pointer: '/components/headers/RetryAfter/x-job-view',
      message: 'x-job-view in a Schema Object',
    },
    {
      name: 'x-jobs below the root',
      patch: { '/info/x-jobs': {} },
      pointer: '/info/x-jobs',
      message: 'x-jobs stands at the root',
    },
    {
      name: 'a misspelled keyword',
      patch: { '/components/schemas/Report/x-job-veiw': '$job.id' },
      pointer: '/components/schemas/Report/x-job-veiw',
      message: 'this cannot stand here',
    },
  ],
});
