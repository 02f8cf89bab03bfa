import { stateExamples } from '../../src/rules/state-examples.ts';
import { testRule } from './rule-table.ts';

const examples = '/paths/~1reports~1{id}/get/responses/200/content/application~1json/examples';
const done = `${examples}/submitReport.done/value`;
const view = '/components/schemas/Report/x-job-view';
const grandchildren = { '/paths/~1reports/post/x-job/submit/children': { children: {} } };

testRule(stateExamples, {
  variations: [
    {
      name: 'examples of children, and of their children',
      patch: {
        ...grandchildren,
        [`${examples}/submitReport.children.queued`]: { value: { id: '2', status: 'queued', title: 'Index' } },
        [`${examples}/submitReport.children.children.writing`]: { value: { id: '3', status: 'writing', title: 'A' } },
      },
    },
    {
      name: 'an example elsewhere that is named for nothing',
      patch: { [`${examples}/large`]: { value: { id: '9' } } },
    },
    { name: 'null where nothing has a value yet', patch: { '/components/examples/Queued/value/endedAt': null } },
    { name: 'the default where the view says nothing', patch: { '/components/examples/Queued/value/isReady': false } },
    {
      name: 'a partial result before the end',
      patch: { '/x-jobs/report/states/writing/partial': true, [`${examples}/writing/value/url`]: 'https://x' },
    },
  ],
  breaches: [
    {
      name: 'a state without example',
      patch: { [`${examples}/canceled`]: undefined },
      pointer: examples,
      message:
        'the state "canceled" has no example. Add one named "canceled", or "<operationId of a submission>.canceled".',
    },
    {
      name: 'an example of another state',
      patch: { [`${examples}/writing/value/status`]: 'queued' },
      pointer: `${examples}/writing/value/status`,
      message: 'the example of the state "writing" shows "queued" at "/status", but $job.state is "writing" there.',
    },
    {
      name: 'an example that shows no state',
      patch: { [`${examples}/writing/value/status`]: undefined },
      pointer: `${examples}/writing/value`,
      message: 'shows nothing at "/status"',
    },
    {
      name: 'a value that differs from its view',
      patch: { [`${done}/isReady`]: false },
      pointer: `${done}/isReady`,
      message: 'the example of the state "done" shows false at "/isReady", but its view says true.',
    },
    {
      name: 'a missing value that tells the state',
      patch: { [`${done}/isReady`]: undefined },
      pointer: done,
      message: 'shows nothing at "/isReady", but its view says true',
    },
    {
      name: 'a value where the view says nothing',
      patch: { [`${examples}/failed/value/isReady`]: true },
      pointer: `${examples}/failed/value/isReady`,
      message: 'shows true at "/isReady", but its view says that nothing stands there.',
    },
    {
      name: 'a success without result',
      patch: { [`${done}/url`]: undefined },
      pointer: done,
      message: 'the example of the state "done" shows no result, though $job.result stands at "/url".',
    },
    {
      name: 'a result before the end',
      patch: { [`${examples}/writing/value/url`]: 'https://x' },
      pointer: `${examples}/writing/value/url`,
      message: '$job.result has no value in that state',
    },
    {
      name: 'a failure without failure',
      patch: { [`${examples}/failed/value/error`]: undefined },
      pointer: `${examples}/failed/value`,
      message: 'shows no failure, though $job.failure stands at "/error".',
    },
    {
      name: 'a failure in a success',
      patch: { [`${done}/error`]: 'Out of paper' },
      pointer: `${done}/error`,
      message: '$job.failure has no value in that state',
    },
    {
      name: 'an end before the end',
      patch: { [`${examples}/writing/value/endedAt`]: '2026-05-01T10:00:09Z' },
      pointer: `${examples}/writing/value/endedAt`,
      message: '$job.ended has no value in that state',
    },
    {
      name: 'a start before the start, in a shared example once',
      patch: { '/components/examples/Queued/value/startedAt': '2026-05-01T10:00:09Z' },
      pointer: '/components/examples/Queued/value/startedAt',
      message: '$job.started has no value in that state',
    },
    {
      name: 'an example named for an operation that submits nothing',
      patch: { [`${examples}/getReport.done`]: { value: {} } },
      pointer: `${examples}/getReport.done`,
      message: 'is named for no submission: "getReport" submits nothing. The submissions: "submitReport".',
    },
    {
      name: 'an example of children that shows another state',
      patch: {
        ...grandchildren,
        [`${examples}/submitReport.children.children.writing`]: { value: { id: '3', status: 'queued', title: 'A' } },
      },
      pointer: `${examples}/submitReport.children.children.writing/value/status`,
      message: 'the example of the state "writing" shows "queued" at "/status"',
    },
    {
      name: 'an example of children that there are not',
      patch: { [`${examples}/submitReport.children.done`]: { value: {} } },
      pointer: `${examples}/submitReport.children.done`,
      message: '"submitReport.children" submits nothing. The submissions: "submitReport".',
    },
    {
      name: 'an example of children with a slip in its name',
      patch: { ...grandchildren, [`${examples}/submitReport.childern.done`]: { value: {} } },
      pointer: `${examples}/submitReport.childern.done`,
      message: 'Did you mean "submitReport.children"?',
    },
    {
      name: 'an example of children named for no state',
      patch: { ...grandchildren, [`${examples}/submitReport.children.doen`]: { value: {} } },
      pointer: `${examples}/submitReport.children.doen`,
      message:
        'the example "submitReport.children.doen" is named for no state. The states: "queued", "writing", "done"',
    },
    {
      name: 'an example of a submission named for no state',
      patch: { [`${examples}/submitReport.ready`]: { value: {} } },
      pointer: `${examples}/submitReport.ready`,
      message: 'the example "submitReport.ready" is named for no state. The states: "queued"',
    },
    {
      name: 'an example whose name is nearly a state',
      patch: { [`${examples}/cancelled`]: { value: {} } },
      pointer: `${examples}/cancelled`,
      message: 'is named for no state. Did you mean "canceled"?',
    },
    {
      name: 'a constant that differs from its view',
      patch: { [`${view}/printer`]: 'A4', [`${done}/printer`]: 'A3' },
      pointer: `${done}/printer`,
      message: 'shows "A3" at "/printer", but its view says "A4"',
    },
  ],
});
