import { testChanges } from './rule-table.ts';

const submit = '/paths/~1firings/post';
const links = `${submit}/responses/202/links`;
const callback = `${submit}/callbacks`;

testChanges('links', [
  {
    name: 'one to an operation for jobs is gone',
    edits: [['            read: {operationId: readFiring, parameters: {id: $response.body#/id}}\n', '']],
    wanted: [['link-removed', 'breaking', `${links}/read`]],
  },
  {
    name: 'another one is gone',
    edits: [['            pots: {operationId: listPots}\n', '']],
    wanted: [['link-removed', 'risky', `${links}/pots`]],
  },
  {
    name: 'one is new',
    edits: [
      [
        '            pots: {',
        '            stop: {operationId: stopFiring, parameters: {id: $response.body#/id}}\n            pots: {',
      ],
    ],
    wanted: [['link-added', 'safe', undefined, `${links}/stop`]],
  },
  {
    name: 'one leads elsewhere',
    edits: [['read: {operationId: readFiring', 'read: {operationId: stopFiring']],
    wanted: [['link-changed', 'breaking', `${links}/read`, `${links}/read`]],
  },
  {
    name: 'one fills in something else',
    edits: [['$response.body#/id', '$response.header.location']],
    wanted: [['link-changed', 'breaking', `${links}/read`, `${links}/read`]],
  },
  {
    name: 'one is told by its place',
    edits: [['read: {operationId: readFiring', "read: {operationRef: '#/paths/~1firings~1{id}/get'"]],
    wanted: [],
  },
]);

testChanges('callbacks', [
  {
    name: 'one has another name',
    edits: [['        ended:\n', '        final:\n']],
    wanted: [
      ['callback-removed', 'breaking', `${callback}/ended`],
      ['callback-added', 'safe', undefined, `${callback}/final`],
    ],
  },
  {
    name: 'one is no longer sent for a state',
    edits: [['on: [done, cracked]', 'on: [done]']],
    wanted: [['callback-states-removed', 'breaking', `${callback}/ended`, `${callback}/ended`]],
  },
  {
    name: 'one takes its address from elsewhere',
    edits: [['Notify', 'Call-Back']],
    wanted: [['callback-changed', 'breaking', `${callback}/ended`, `${callback}/ended`]],
  },
]);
