import { expect, it } from 'vitest';
import { bodyValid } from '../../../src/verify/checks/body-valid.ts';
import { evidenceOf } from '../exchange-of.ts';
import { describeCheck, postOffice } from './describe-check.ts';

const parcel = '/components/schemas/Parcel';

describeCheck(bodyValid, {
  subject: postOffice,
  keeps: [
    { operationId: 'getParcel', body: { id: 'p', sentAt: '2026-01-01T08:00:00Z', labels: ['ab'], more: true } },
    { operationId: 'getParcel', text: '12', headers: { 'content-type': 'text/plain' } },
    { operationId: 'getParcel', text: '<parcel/>', headers: { 'content-type': 'application/xml' } },
    { operationId: 'getParcel', text: '…', headers: { 'content-type': 'image/png' } },
    { operationId: 'getLog', text: '1\n2\n', headers: { 'content-type': 'application/x-ndjson' } },
    // For other checks to tell.
    { operationId: 'getParcel', text: '', headers: { 'content-type': 'application/json' } },
    { operationId: 'getParcel', text: '{', headers: { 'content-type': 'application/json' } },
    { operationId: 'getParcel', text: '{}', headers: { 'content-type': 'text/html' } },
    { operationId: 'putParcel', status: 200, body: {} },
  ],
  breaks: [
    [
      { operationId: 'getParcel', body: { name: 'p' } },
      /^The body's root is \{"name":"p"\}, but it must have required property 'id' .*\.$/,
      `${parcel}/required`,
    ],
    [{ operationId: 'getParcel', body: null }, /root is null, but it must be object/, `${parcel}/type`],
    [
      { operationId: 'getParcel', body: { id: 'p', within: { id: 5 } } },
      /^The body's \/within\/id is 5, but it must be string/,
      `${parcel}/properties/id/type`,
    ],
    [
      { operationId: 'getParcel', body: { id: 'p', sentAt: 'today' } },
      /^The body's \/sentAt is "today", but it must match format "date-time"/,
      `${parcel}/properties/sentAt/format`,
    ],
    [
      { operationId: 'getParcel', text: 'twelve', headers: { 'content-type': 'text/plain' } },
      /is "twelve", but it must be integer/,
      '/paths/~1parcels~1{parcelId}/get/responses/200/content/text~1plain/schema/type',
    ],
    [
      { operationId: 'getLog', text: '1\n"two"\n', headers: { 'content-type': 'application/x-ndjson' } },
      /^The body's \/1 is "two", but it must be integer/,
      '/paths/~1log/get/responses/default/content/application~1x-ndjson/schema/items/type',
    ],
    [
      { operationId: 'getParcel', status: 404, text: '{}', headers: { 'content-type': 'application/problem+json' } },
      /must have required property 'title'/,
      '/components/responses/Problem/content/application~1problem+json/schema/required',
    ],
  ],
});

it('tells the first five misfits of an answer, one breach each', () => {
  const labels = Array.from({ length: 9 }, () => '');
  const found = [...bodyValid.judge(evidenceOf(postOffice, [{ operationId: 'getParcel', body: { id: 'p', labels } }]))];
  expect(found.map(({ message }) => message.split(' ')[2])).toEqual([0, 1, 2, 3, 4].map((at) => `/labels/${at}`));
});

it('cuts what is long', () => {
  const body = { id: 'p', sentAt: `${'9'.repeat(198)}😀` };
  const [breach] = bodyValid.judge(evidenceOf(postOffice, [{ operationId: 'getParcel', body }]));
  expect(breach?.message).toMatch(/ is "9{198}\ufffd…, but/);
});

it('survives what is huge, or nested deeper than the stack', () => {
  const huge = { id: 'p', labels: Array.from({ length: 300_000 }, () => '') };
  let deep: unknown = { id: 'p' };
  for (let depth = 0; depth < 100_000; depth += 1) deep = { id: 'p', within: deep };
  const told = [huge, deep].map((body) => {
    const { exchanges, ...evidence } = evidenceOf(postOffice, [{ operationId: 'getParcel', body: {} }]);
    return [
      ...bodyValid.judge({ ...evidence, exchanges: exchanges.map((each) => ({ ...each, answer: answerOf(body) })) }),
    ];
  });
  expect(told.map((breaches) => breaches.map(({ message }) => message))).toEqual([
    [expect.stringMatching(/^The body's \/labels\/0 is "", but it must NOT have fewer than 2 characters/)],
    ["The body's root is a value that is nested too deep to be shown, but it is nested too deep to be judged."],
  ]);
});

function answerOf(body: unknown) {
  return { status: 200, headers: { 'content-type': 'application/json' }, text: '…', body };
}
