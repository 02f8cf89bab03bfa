import { contentTypeDocumented } from '../../../src/verify/checks/content-type-documented.ts';
import { describeCheck, postOffice } from './describe-check.ts';

const content = '/paths/~1parcels~1{parcelId}/get/responses/200/content';
const head = { method: 'HEAD', url: 'https://post.example.com/v1/parcels/parcel-1', headers: {} };
const typed = (mediaType: string): Record<string, string> => ({ 'content-type': mediaType });

describeCheck(contentTypeDocumented, {
  subject: postOffice,
  keeps: [
    { operationId: 'getParcel', body: {} },
    { operationId: 'getParcel', text: '{}', headers: typed('Application/JSON; version=2') },
    { operationId: 'getParcel', text: '', headers: typed('text/plain') },
    { operationId: 'getParcel', text: '…', headers: typed('image/png') },
    { operationId: 'getParcel', text: '{}', status: 418, headers: typed('application/problem+json') },
    { operationId: 'getParcel', request: head, headers: typed('application/json') },
    { operationId: 'getParcel', status: 304 },
    { operationId: 'putParcel', status: 204 },
    { operationId: 'ringBell', status: 202, headers: typed('application/json') },
    // What is declared of it, nobody says.
    { operationId: 'ringBell', status: 200, body: {} },
  ],
  breaks: [
    [
      { operationId: 'getParcel', text: '<p>', headers: typed('text/html') },
      'The body is of the type text/html.',
      content,
    ],
    [{ operationId: 'getParcel', text: '{}' }, 'Without Content-Type, there is a body of 2 characters: {}', content],
    [{ operationId: 'getParcel', text: '{}', headers: typed('') }, 'The body is of the type .', content],
    [{ operationId: 'getParcel' }, 'There is no body.', content],
    [{ operationId: 'getParcel', request: head, body: {} }, 'There is a body of 2 characters: {}', content],
    [
      { operationId: 'putParcel', status: 204, body: 'x'.repeat(500) },
      /^There is a body of 502 characters: "x{199}…$/,
      '/paths/~1parcels~1{parcelId}/put/responses/204',
    ],
    [
      { operationId: 'ringBell', status: 202, body: {} },
      'There is a body of 2 characters: {}',
      '/paths/~1bell/post/responses/202',
    ],
    [
      { operationId: 'getParcel', body: {}, status: 404 },
      'The body is of the type application/json.',
      '/components/responses/Problem/content',
    ],
  ],
});
