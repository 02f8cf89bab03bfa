import { bodyWellFormed } from '../../../src/verify/checks/body-well-formed.ts';
import { describeCheck, postOffice } from './describe-check.ts';

const getParcel = '/paths/~1parcels~1{parcelId}/get';
const json = { 'content-type': 'application/json' };
const stream = { 'content-type': 'application/stream+json' };
const lines = { 'content-type': 'application/x-ndjson' };

describeCheck(bodyWellFormed, {
  subject: postOffice,
  keeps: [
    { operationId: 'getParcel', text: 'null', headers: json },
    { operationId: 'getParcel', text: '{', headers: { 'content-type': 'text/plain' } },
    { operationId: 'getParcel', text: '{' },
    { operationId: 'getParcel', text: '', headers: { 'content-type': 'text/plain' } },
    { operationId: 'putParcel', status: 204, headers: json },
    { operationId: 'ringBell', status: 202, headers: json },
    { operationId: 'getLog', text: '1\n2\n', headers: lines },
    { operationId: 'getLog', text: '', headers: stream },
  ],
  breaks: [
    [
      { operationId: 'getParcel', text: '{"id":', headers: json },
      /^The body cannot be read \(.*\): \{"id":$/,
      getParcel,
    ],
    [{ operationId: 'getLog', text: '1\n{\n', headers: lines }, /cannot be read/, '/paths/~1log/get'],
    [{ intent: { kind: 'unknown path' }, status: 404, text: '<p>', headers: json }, /cannot be read .*<p>$/, '/paths'],
    [
      { operationId: 'getParcel', text: '', headers: json },
      'The body is empty, though Content-Type is application/json.',
      `${getParcel}/responses/200/content/application~1json; charset=utf-8`,
    ],
  ],
});
