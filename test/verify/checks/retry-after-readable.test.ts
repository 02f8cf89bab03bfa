import { retryAfterReadable } from '../../../src/verify/checks/retry-after-readable.ts';
import { describeCheck } from './describe-check.ts';

const listRuns = '/paths/~1runs/get';
const after = (value: string) => ({ operationId: 'listRuns', headers: { 'retry-after': value } });

describeCheck(retryAfterReadable, {
  keeps: [
    { operationId: 'listRuns' },
    after('0'),
    after('120'),
    after('Sun, 06 Nov 1994 08:49:37 GMT'),
    after('Sunday, 06-Nov-94 08:49:37 GMT'),
    after('Sun Nov  6 08:49:37 1994'),
  ],
  breaks: [
    [after('soon'), 'Retry-After is "soon".', listRuns],
    [after('-1'), 'Retry-After is "-1".', listRuns],
    [after('1.5'), 'Retry-After is "1.5".', listRuns],
    [after(''), 'Retry-After is "".', listRuns],
    [after('2026-01-01T08:00:00Z'), 'Retry-After is "2026-01-01T08:00:00Z".', listRuns],
    [{ ...after('5, 5'), status: 503 }, 'Retry-After is "5, 5".', listRuns],
    [{ intent: { kind: 'unknown path' }, headers: { 'retry-after': 'PT5S' } }, 'Retry-After is "PT5S".', '/paths'],
  ],
});
