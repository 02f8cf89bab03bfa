import { absence } from '../../src/rules/absence.ts';
import { testRule } from './rule-table.ts';

const schema = '/components/schemas/Report';
const submit = '/paths/~1reports/post/x-job/submit';
const list = '/paths/~1reports/get/responses/200/content/application~1json/schema';

testRule(absence, {
  variations: [
    { name: 'a default', patch: { [`${schema}/required/3`]: 'isReady' } },
    {
      name: 'null',
      patch: { [`${schema}/required/3`]: 'error', [`${schema}/properties/error/type`]: ['string', 'null'] },
    },
    {
      name: 'an object that is there for the absent value only',
      patch: {
        [`${list}/properties/links`]: {
          type: 'object',
          properties: { next: { type: 'object', required: ['href'], properties: { href: { type: 'string' } } } },
        },
        [`${list}/x-job-view/links`]: { next: { href: '/reports?page={$page.next}', method: 'GET' } },
      },
    },
    {
      name: 'a part of an object of the result, which is sampled',
      patch: {
        [`${schema}/properties/file`]: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
        [`${schema}/x-job-view/file`]: '$job.result#/file',
        [`${submit}/result/file`]: { name: '$request.body#/subtitle' },
      },
    },
    {
      name: 'something else that stands in for a part of the request',
      patch: { [`${submit}/input/title`]: { $value: { of: '$request.body#/subtitle', else: 'None' } } },
    },
    {
      name: 'a default in the request',
      patch: {
        [`${submit}/input/title`]: '$request.body#/subtitle',
        '/paths/~1reports/post/requestBody/content/application~1json/schema/properties/subtitle/default': '',
      },
    },
  ],
  breaches: [
    {
      name: 'a state that the view leaves out',
      patch: {
        [`${schema}/required/3`]: 'printer',
        [`${schema}/x-job-view/printer`]: { $state: { writing: 'A4', done: 'A4', failed: 'A4', canceled: 'A4' } },
      },
      pointer: `${schema}/x-job-view/printer`,
      message:
        /is required, but in the states "queued" its view gives it no value, and the (whole answer|object at "\/items\/\*") would vanish with it\. Make it optional, allow null, or give its schema a default\.$/,
    },
    {
      name: 'a start that has not come',
      patch: { [`${schema}/required/3`]: 'startedAt' },
      pointer: `${schema}/x-job-view/startedAt`,
      message: /in the states "queued", "canceled" "\$job\.started" can have no value/,
    },
    {
      name: 'an end that has not come',
      patch: { [`${schema}/required/3`]: 'endedAt' },
      pointer: `${schema}/x-job-view/endedAt`,
      message: /in the states "queued", "writing" "\$job\.ended" can have no value/,
    },
    {
      name: 'a failure that does not happen',
      patch: { [`${schema}/required/3`]: 'error' },
      pointer: `${schema}/x-job-view/error`,
      message: /in the states "queued", "writing", "done", "canceled"/,
    },
    {
      name: 'an optional part of the request',
      patch: { [`${submit}/input/title`]: '$request.body#/subtitle' },
      pointer: `${submit}/input/title`,
      message: '"$request.body#/subtitle" can have no value',
    },
    {
      name: 'an optional part of the request, whatever stands for its values',
      patch: { [`${submit}/input/title`]: { $value: { of: '$request.body#/subtitle', as: { a: 'b' } } } },
      pointer: `${submit}/input/title/$value/of`,
      message: '"$request.body#/subtitle" can have no value',
    },
    {
      name: 'something else that can be absent as well',
      patch: {
        [`${submit}/input/title`]: { $value: { of: '$request.body#/subtitle', else: '$request.query.fields' } },
      },
      pointer: `${submit}/input/title/$value/else`,
      message: '"$request.query.fields" can have no value',
    },
    {
      name: 'a part of the request that must be there in a body that need not',
      patch: { '/paths/~1reports/post/requestBody/required': undefined },
      pointer: `${submit}/input/title`,
      message: '"$request.body#/title" can have no value',
    },
    {
      name: 'an optional parameter',
      patch: { [`${submit}/input/title`]: '$request.query.fields' },
      pointer: `${submit}/input/title`,
      message: '"$request.query.fields" can have no value',
    },
    {
      name: 'a part that the input of a submission lacks',
      patch: { [`${submit}/input/title`]: undefined },
      pointer: `${schema}/x-job-view/title`,
      message: 'its view gives it no value',
    },
    {
      name: 'an inner object that takes a neighbor with it',
      patch: {
        [`${schema}/properties/file`]: {
          type: 'object',
          required: ['url'],
          properties: { url: { type: 'string' }, name: { type: 'string' } },
        },
        [`${schema}/x-job-view/file`]: { url: '$job.failure', name: '$job.input#/title' },
      },
      pointer: `${schema}/x-job-view/file/url`,
      message: /\/file" would vanish with it/,
    },
    {
      name: 'a required object that takes the answer with it',
      patch: {
        [`${schema}/required/3`]: 'file',
        [`${schema}/properties/file`]: { type: 'object', required: ['url'], properties: { url: { type: 'string' } } },
        [`${schema}/x-job-view/file`]: { url: '$job.failure' },
      },
      pointer: `${schema}/x-job-view/file/url`,
      message: /the (whole answer|object at "\/items\/\*") would vanish/,
    },
  ],
});
