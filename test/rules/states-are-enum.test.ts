import { statesAreEnum } from '../../src/rules/states-are-enum.ts';
import { testRule } from './rule-table.ts';

const status = '/components/schemas/Report/properties/status';

testRule(statesAreEnum, {
  variations: [
    {
      name: 'an enum behind a reference',
      patch: {
        [status]: { $ref: '#/components/schemas/State' },
        '/components/schemas/State': { enum: ['queued', 'writing', 'done', 'failed', 'canceled'] },
      },
    },
    {
      name: 'null beside the states',
      patch: { [`${status}/enum`]: ['queued', 'writing', 'done', 'failed', 'canceled', null] },
    },
  ],
  breaches: [
    {
      name: 'no enum',
      patch: { [`${status}/enum`]: undefined },
      pointer: status,
      message:
        '$job.state is shown here, but the schema has no enum. Add enum: [queued, writing, done, failed, canceled].',
    },
    {
      name: 'a missing state',
      patch: { [`${status}/enum`]: ['queued', 'writing', 'done', 'failed'] },
      pointer: `${status}/enum`,
      message: 'the enum lacks "canceled", which the lifecycle has.',
    },
    {
      name: 'a surplus value',
      patch: { [`${status}/enum/5`]: 'paused' },
      pointer: `${status}/enum`,
      message: '"paused" is not a state of the lifecycle. Remove it from the enum, or add the state.',
    },
  ],
});
