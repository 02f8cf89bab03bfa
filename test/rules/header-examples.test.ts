import { headerExamples } from '../../src/rules/header-examples.ts';
import { testRule } from './rule-table.ts';

const location = '/paths/~1reports/post/responses/202/headers/Location';
const retryAfter = '/components/headers/RetryAfter';

testRule(headerExamples, {
  variations: [
    {
      name: 'a schema behind a reference',
      patch: {
        [`${retryAfter}/schema`]: { $ref: '#/components/schemas/Seconds' },
        '/components/schemas/Seconds': { type: 'integer', examples: [3] },
      },
    },
  ],
  breaches: [
    {
      name: 'an example of the wrong type',
      patch: { [`${location}/example`]: 7 },
      pointer: `${location}/example`,
      message: "the header's example 7 does not fit its schema: it must be string. Correct the example.",
    },
    {
      name: 'a named example that is too small',
      patch: { [`${retryAfter}/examples/soon/value`]: 0 },
      pointer: `${retryAfter}/examples/soon/value`,
      message: 'it must be >= 1',
    },
    {
      name: 'an example of the schema',
      patch: { [`${retryAfter}/schema/examples`]: ['soon'] },
      pointer: `${retryAfter}/schema/examples/0`,
      message: '"soon" does not fit its schema: it must be integer',
    },
    {
      name: 'a format that is not kept',
      patch: { [`${location}/schema/format`]: 'uri', [`${location}/example`]: 'no uri' },
      pointer: `${location}/example`,
      message: 'it must match format "uri"',
    },
  ],
});
