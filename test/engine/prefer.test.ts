import { describe, expect, it } from 'vitest';
import { type Preferences, parsePrefer } from '../../mocks/engine/prefer.ts';
import { Refusal } from '../../mocks/engine/refusal.ts';

const none: Preferences = { dynamic: false, waitMs: 0, scenario: {} };

describe('parsePrefer reads', () => {
  it.each<[header: string | null, wanted: Partial<Preferences>]>([
    [null, {}],
    ['', {}],
    [' , ;', {}],
    ['return=minimal, respond-async', {}],
    ['code=404', { code: 404 }],
    ['code="404"', { code: 404 }],
    ['Code = 404', { code: 404 }],
    ['code=404, example=gone', { code: 404, example: 'gone' }],
    ['code=404;example=gone', { code: 404, example: 'gone' }],
    ['example="a, b; c"', { example: 'a, b; c' }],
    ['example="say \\"hi\\""', { example: 'say "hi"' }],
    ['example=a=b', { example: 'a=b' }],
    ['example=', { example: '' }],
    ['dynamic', { dynamic: true }],
    ['dynamic=true', { dynamic: true }],
    ['dynamic=false', { dynamic: false }],
    ['wait=10', { waitMs: 10_000 }],
    ['wait=0', { waitMs: 0 }],
    ['wait=soon', { waitMs: 0 }],
    ['wait', { waitMs: Number.POSITIVE_INFINITY }],
    ['outcome=failure', { scenario: { outcome: 'failure' } }],
    ['outcome=canceled, duration=PT1M30S', { scenario: { outcome: 'canceled', durationMs: 90_000 } }],
    ['duration=2s', { scenario: { durationMs: 2000 } }],
    ['duration=2', { scenario: { durationMs: 2000 } }],
    ['duration=500ms', { scenario: { durationMs: 500 } }],
    ['duration=1.5m', { scenario: { durationMs: 90_000 } }],
    ['duration=2h', { scenario: { durationMs: 7_200_000 } }],
    ['duration=0', { scenario: { durationMs: 0 } }],
    ['hold', { scenario: { hold: true } }],
    ['hold=', { scenario: { hold: true } }],
    ['hold="not started"', { scenario: { hold: 'not started' } }],
    // RFC 7240, section 2: of a preference that stands twice, the first counts.
    ['code=404, code=500', { code: 404 }],
    ['outcome=failure; OUTCOME=success', { scenario: { outcome: 'failure' } }],
  ])('%s', (header, wanted) => {
    expect(parsePrefer(header)).toEqual({ ...none, ...wanted });
  });
});

describe('parsePrefer refuses', () => {
  it.each<[header: string, message: string]>([
    ['code=abc', 'code=abc is not understood; code takes a status code such as 404'],
    ['code=99', 'code=99 is not understood; code takes a status code such as 404'],
    ['code=100', 'code=100 is not understood; code takes a status code such as 404'],
    ['code=600', 'code=600 is not understood; code takes a status code such as 404'],
    ['code', 'code= is not understood; code takes a status code such as 404'],
    ['dynamic=yes', 'dynamic=yes is not understood; dynamic takes true or false'],
    ['outcome=fail', 'outcome=fail is not understood; outcome takes success, failure, canceled'],
    ['duration=soon', 'duration=soon is not understood; duration takes a time such as 2s, 500ms or PT1M'],
    ['duration=', 'duration= is not understood; duration takes a time such as 2s, 500ms or PT1M'],
    ['duration=-2s', 'duration=-2s is not understood; duration takes a time such as 2s, 500ms or PT1M'],
    ['duration=P1Y', 'duration=P1Y is not understood; duration takes a time such as 2s, 500ms or PT1M'],
    [
      `duration=${'9'.repeat(400)}h`,
      `duration=${'9'.repeat(400)}h is not understood; duration takes a time such as 2s, 500ms or PT1M`,
    ],
    ['duration=P9999999W', 'duration=P9999999W is not understood; duration takes a time such as 2s, 500ms or PT1M'],
  ])('%s', (header, message) => {
    expect(() => parsePrefer(header)).toThrow(new Refusal([400, 422], `Prefer: ${message}.`));
  });
});
