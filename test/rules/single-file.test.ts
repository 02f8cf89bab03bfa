import { singleFile } from '../../src/rules/single-file.ts';
import { testRule } from './rule-table.ts';

testRule(singleFile, {
  variations: [
    {
      name: 'a property that is called $ref',
      patch: { '/components/schemas/Report/properties/$ref': { type: 'string' } },
    },
    {
      name: 'a document without jobs',
      patch: { '/x-jobs': undefined, '/components/schemas/Report': { $ref: './report.yaml' } },
    },
  ],
  breaches: [
    {
      name: 'a reference to another file',
      patch: { '/components/schemas/Report': { $ref: './report.yaml' } },
      pointer: '/components/schemas/Report/$ref',
      message: '"./report.yaml" leads out of this file',
    },
  ],
});
