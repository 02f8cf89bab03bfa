import { links } from '../../src/rules/links.ts';
import { testRule } from './rule-table.ts';

const link = '/paths/~1reports/post/responses/202/links/report';

testRule(links, {
  variations: [
    {
      name: 'a parameter named with its place',
      patch: { [`${link}/parameters`]: { 'path.id': '$response.body#/id' } },
    },
    {
      name: 'an operationRef',
      patch: { [link]: { operationRef: '#/paths/~1reports~1{id}/get', parameters: { id: '1' } } },
    },
    {
      name: 'an operationRef out of the document',
      patch: { [link]: { operationRef: 'https://example.com/api.yaml#/paths/~1x/get' } },
    },
    { name: 'a header of the response', patch: { [`${link}/parameters/id`]: '$response.header.location' } },
    { name: 'a place of the request', patch: { [`${link}/parameters/id`]: 'r-{$request.body#/title}' } },
  ],
  breaches: [
    {
      name: 'an operation that does not exist',
      patch: { [`${link}/operationId`]: 'getReports' },
      pointer: `${link}/operationId`,
      message: 'the link leads to the operation "getReports", which does not exist.',
    },
    {
      name: 'an operationRef to nothing',
      patch: { [link]: { operationRef: '#/paths/~1reports~1{key}/get' } },
      pointer: `${link}/operationRef`,
      message: 'the link leads to "#/paths/~1reports~1{key}/get", where no operation stands.',
    },
    {
      name: 'a link to nowhere',
      patch: { [`${link}/operationId`]: undefined },
      pointer: link,
      message: 'the link leads nowhere.',
    },
    {
      name: 'a parameter that the target does not declare',
      patch: { [`${link}/parameters/key`]: '1' },
      pointer: `${link}/parameters/key`,
      message: 'the link fills the parameter "key", which getReport does not declare. Declared: "id".',
    },
    {
      name: 'a parameter in the wrong place',
      patch: { [`${link}/parameters/query.id`]: '1' },
      pointer: `${link}/parameters/query.id`,
      message: 'the link fills the parameter "query.id"',
    },
    {
      name: 'an expression that cannot be read',
      patch: { [`${link}/parameters/id`]: '$response.data#/id' },
      pointer: `${link}/parameters/id`,
      message: '"$response.data#/id" is no runtime expression of OpenAPI.',
    },
    {
      name: 'a place that the response does not have',
      patch: { [`${link}/parameters/id`]: '$response.body#/job/id' },
      pointer: `${link}/parameters/id`,
      message: '"$response.body#/job/id" points to nothing in this response of submitReport.',
    },
    {
      name: 'a header that the response does not have',
      patch: { [`${link}/parameters/id`]: '$response.header.X-Id' },
      pointer: `${link}/parameters/id`,
      message: '"$response.header.X-Id" names no header of this response',
    },
    {
      name: 'a parameter that the request does not have',
      patch: { [`${link}/requestBody`]: '$request.path.id' },
      pointer: `${link}/requestBody`,
      message: '"$request.path.id" names nothing that a request of submitReport declares.',
    },
  ],
});
