import { testChanges } from './rule-table.ts';

const read = '/paths/~1firings~1{id}/get';
const stop = '/paths/~1firings~1{id}~1stop/post';
const forgetting = `    delete:
      operationId: forgetFiring
      parameters: [{$ref: '#/components/parameters/Id'}]
      x-job: {delete: {where: {$job.id: $request.path.id}}}
      responses: {'204': {description: Gone}, '404': {description: Unknown}}
`;

testChanges('the server', [
  {
    name: 'is another one',
    edits: [['https://kiln.test/v1', 'https://kiln.test/v2']],
    wanted: [['server-changed', 'breaking', '/servers/0/url', '/servers/0/url']],
  },
  {
    name: 'is another one, beside the old one',
    edits: [["[{url: 'https://kiln.test/v1'}", "[{url: 'https://new.kiln.test/v1'}, {url: 'https://kiln.test/v1'}"]],
    wanted: [['server-changed', 'risky', '/servers/0/url', '/servers/0/url']],
  },
]);

testChanges('security', [
  {
    name: 'wants another credential',
    edits: [['security: [{key: []}]', 'security: [{token: []}]']],
    wanted: [['security-added', 'breaking', '/security', '/security']],
  },
  {
    name: 'wants one more credential at one operation',
    edits: [['operationId: stopFiring', 'operationId: stopFiring\n      security: [{key: [], token: []}]']],
    wanted: [['security-added', 'breaking', '/security', `${stop}/security`]],
  },
  {
    name: 'wants the credential in another header',
    edits: [['name: Kiln-Key', 'name: Kiln-Token']],
    wanted: [['security-added', 'breaking', '/components/securitySchemes/key', '/components/securitySchemes/key']],
  },
  {
    name: 'takes another credential too',
    edits: [['security: [{key: []}]', 'security: [{key: []}, {token: []}]']],
    wanted: [['security-relaxed', 'safe', '/security', '/security']],
  },
  { name: 'is gone', edits: [['security: [{key: []}]\n', '']], wanted: [['security-relaxed', 'safe', '/security']] },
  {
    name: 'calls a credential otherwise',
    edits: [
      ['{key: []}', '{kiln: []}'],
      ['    key: {', '    kiln: {'],
    ],
    wanted: [],
  },
]);

testChanges('operations', [
  {
    name: 'one is gone',
    edits: [[forgetting, '']],
    wanted: [['operation-removed', 'breaking', '/paths/~1firings~1{id}/delete']],
  },
  {
    name: 'one is new',
    given: [[forgetting, '']],
    edits: [['  /firings/{id}/stop:', `${forgetting}  /firings/{id}/stop:`]],
    wanted: [['operation-added', 'safe', undefined, '/paths/~1firings~1{id}/delete']],
  },
  {
    name: 'one has nothing to do with jobs any more',
    edits: [['      x-job: {stop: {status: 200, where: {$job.id: $request.path.id}}}\n', '']],
    wanted: [['role-removed', 'breaking', `${stop}/x-job`]],
  },
  {
    name: 'one does something else',
    edits: [['x-job: {stop:', 'x-job: {delete:']],
    wanted: [['role-changed', 'breaking', `${stop}/x-job`, `${stop}/x-job`]],
  },
  {
    name: 'one has to do with jobs now',
    edits: [['listPots\n', 'listPots\n      x-job: {delete: {where: {}}}\n']],
    wanted: [['role-added', 'safe', undefined, '/paths/~1pots/get/x-job']],
  },
  {
    name: 'one has another id',
    edits: [['readFiring', 'getFiring']],
    wanted: [['operation-id-changed', 'breaking', `${read}/operationId`, `${read}/operationId`]],
  },
  {
    name: 'one is at another path',
    edits: [['/firings/{id}/stop', '/firings/{id}/cancel']],
    wanted: [['path-changed', 'breaking', stop, '/paths/~1firings~1{id}~1cancel/post']],
  },
  {
    name: 'one has another method',
    edits: [['/stop:\n    post:', '/stop:\n    put:']],
    wanted: [['method-changed', 'breaking', stop, '/paths/~1firings~1{id}~1stop/put']],
  },
  {
    name: 'a path calls what is filled in otherwise',
    edits: [
      ['{id}', '{firing}'],
      ['name: id', 'name: firing'],
      ['path.id', 'path.firing'],
      ['parameters: {id:', 'parameters: {firing:'],
    ],
    wanted: [],
  },
]);

testChanges('requests', [
  {
    name: 'name the job by another parameter',
    edits: [
      [
        '      x-job: {read: {where: {$job.id: $request.path.id}}}',
        '      x-job: {read: {where: {$job.group: $request.path.id}}}',
      ],
    ],
    wanted: [['request-changed', 'breaking', '/components/parameters/Id', '/components/parameters/Id']],
  },
]);
