import { staleValues } from '../../src/rules/stale-values.ts';
import { testRule } from './rule-table.ts';

const writing = '/paths/~1reports~1{id}/get/responses/200/content/application~1json/examples/writing/value';
const view = '/components/schemas/Report/x-job-view';

testRule(staleValues, {
  variations: [
    { name: 'an instant below a view', patch: { [`${writing}/startedAt`]: '2026-05-01T10:00:00Z' } },
    {
      name: 'an instant inside a value that a view gives',
      patch: { [`${writing}/title`]: { since: '2026-05-01T10:00:00Z' } },
    },
    {
      name: 'an instant below $example',
      patch: { [`${view}/printer`]: '$example', [`${writing}/printer`]: '2026-05-01T10:00:00Z' },
    },
    {
      name: 'an instant in an example that is named for no state',
      patch: {
        '/paths/~1reports~1{id}/get/responses/200/content/application~1json/examples/large': {
          value: { printer: '2026-05-01T10:00:00Z' },
        },
      },
    },
    { name: 'a calendar date', patch: { [`${writing}/printer`]: '2026-05-01' } },
  ],
  breaches: [
    {
      name: 'an instant',
      patch: { [`${writing}/printer`]: '2026-05-01T10:00:00Z' },
      pointer: `${writing}/printer`,
      message: '"2026-05-01T10:00:00Z" at "/printer" stands below no view, so that every job shows this same value.',
    },
    {
      name: 'an instant without zone',
      patch: { [`${writing}/printer`]: '2026-05-01T10:00:00.123' },
      pointer: `${writing}/printer`,
      message: 'stands below no view',
    },
    {
      name: 'a UUID somewhere inside',
      patch: { [`${writing}/printer`]: { trays: ['0f3c7c1e-6d0c-4a4b-9f0e-2f7d2f5b7a11'] } },
      pointer: `${writing}/printer/trays/0`,
      message: 'at "/printer/trays/0"',
    },
    {
      name: 'a value in a shared example, once',
      patch: { '/components/examples/Queued/value/printer': '0f3c7c1e-6d0c-4a4b-9f0e-2f7d2f5b7a11' },
      pointer: '/components/examples/Queued/value/printer',
      message: 'stands below no view',
    },
  ],
});
