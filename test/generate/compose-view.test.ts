import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../src/contract/shape.ts';
import { composeView, defaultsOf } from '../../src/generate/compose-view.ts';
import { schemasOf } from '../contract-compiler/contract-of.ts';

/** The shape of the component `Subject` among these schemas. */
function shape(yaml: string): ReturnType<typeof shapeOf> {
  const schemas = schemasOf(yaml);
  return shapeOf(schemas.Subject ?? true, schemas);
}

describe('the views of a schema as one template', () => {
  it.each<{ what: string; yaml: string; wanted: unknown }>([
    { what: 'none', yaml: '{Subject: {type: object}}', wanted: undefined },
    { what: 'one', yaml: '{Subject: {x-job-view: $job.id}}', wanted: '$job.id' },
    { what: 'in a text', yaml: "{Subject: {x-job-view: 'jobs/{$job.id}'}}", wanted: 'jobs/{$job.id}' },
    {
      what: 'of members',
      yaml: '{Subject: {properties: {a: {x-job-view: $job.id}, b: {properties: {c: {x-job-view: $job.state}}}, d: {}}}}',
      wanted: { a: '$job.id', b: { c: '$job.state' } },
    },
    {
      what: 'less what says nothing of a job',
      yaml: "{Subject: {x-job-view: {a: $job.id, input: $job.input#/a, literal: 1, page: $page.next, url: '{$server}/x', example: $example, list: [$job.id]}}}",
      wanted: { a: '$job.id' },
    },
    {
      what: 'less a text that is of the input only',
      yaml: "{Subject: {x-job-view: {a: '{$job.input#/a}/{$job.id}', b: '{$job.input#/a}'}}}",
      wanted: { a: '{$job.input#/a}/{$job.id}' },
    },
    {
      what: 'with literals that depend on the state',
      yaml: '{Subject: {x-job-view: {done: {$state: {hot: false, done: true}}}}}',
      wanted: { done: { $state: { hot: false, done: true } } },
    },
    {
      what: 'inner first, outer over it: objects merge',
      yaml: `{
        Subject: {$ref: '#/components/schemas/Inner', x-job-view: {b: $job.created}},
        Inner: {properties: {a: {x-job-view: $job.id}}, x-job-view: {b: $job.updated}}
      }`,
      wanted: { a: '$job.id', b: '$job.created' },
    },
    {
      what: 'all else replaces',
      yaml: '{Subject: {allOf: [{x-job-view: {a: {deep: $job.id}}}, {x-job-view: {a: $job.state}}]}}',
      wanted: { a: '$job.state' },
    },
    {
      what: 'a choice by state replaces too',
      yaml: '{Subject: {allOf: [{x-job-view: {a: {deep: $job.id}}}, {x-job-view: {a: {$state: {hot: {other: 1}}}}}]}}',
      wanted: { a: { $state: { hot: { other: 1 } } } },
    },
    {
      what: 'of an array of jobs',
      yaml: '{Subject: {properties: {items: {type: array, items: {x-job-view: {id: $job.id}}}}, x-job-view: {group: $job.group}}}',
      wanted: { items: { $jobs: { id: '$job.id' } }, group: '$job.group' },
    },
    {
      what: 'of an array that is no list of jobs',
      yaml: '{Subject: {properties: {log: {type: array, x-job-view: $job.log, items: {x-job-view: {text: $item}}}}}}',
      wanted: { log: '$job.log' },
    },
    {
      what: 'of an array whose items say nothing',
      yaml: '{Subject: {type: array, items: {type: string}}}',
      wanted: undefined,
    },
  ])('$what', ({ yaml, wanted }) => {
    expect(composeView(shape(yaml))).toEqual(wanted);
  });

  it('leaves out what an outer view replaces by what says nothing of a job', () => {
    // The place shows a constant then, and no job's id any more.
    const yaml = '{Subject: {allOf: [{x-job-view: {a: $job.id, b: $job.state}}, {x-job-view: {a: none}}]}}';
    expect(composeView(shape(yaml))).toEqual({ b: '$job.state' });
  });
});

describe('defaults tell what absence means', () => {
  it.each<{ what: string; yaml: string; wanted: unknown }>([
    { what: 'none', yaml: '{Subject: {properties: {a: {x-job-view: $job.id}}}}', wanted: {} },
    {
      what: 'of a viewed member',
      yaml: '{Subject: {properties: {a: {default: false}}, x-job-view: {a: {$state: {done: true}}}}}',
      wanted: { '/a': false },
    },
    {
      what: 'of members further in, by their pointers',
      yaml: '{Subject: {properties: {a/b: {properties: {c: {default: 0, x-job-view: $job.result}}}}}}',
      wanted: { '/a~1b/c': 0 },
    },
    {
      what: 'of a view from two levels above',
      yaml: '{Subject: {properties: {a: {properties: {b: {default: none}}}}, x-job-view: {a: {b: $job.state}}}}',
      wanted: { '/a/b': 'none' },
    },
    {
      what: 'of the jobs of a list, below its elements',
      yaml: `{Subject: {properties: {list: {type: array, items: {
        properties: {a: {default: false}}, x-job-view: {a: {$state: {done: true}}}
      }}}}}`,
      wanted: { '/list/$jobs/a': false },
    },
    {
      what: 'not of the elements of what is no list of jobs',
      yaml: '{Subject: {type: array, x-job-view: $job.log, items: {properties: {a: {default: 1, x-job-view: $job.id}}}}}',
      wanted: {},
    },
    {
      what: 'not of a member that no job is seen in',
      yaml: '{Subject: {properties: {a: {default: 1}, b: {default: 2, x-job-view: $page.next}}}}',
      wanted: {},
    },
  ])('$what', ({ yaml, wanted }) => {
    expect(defaultsOf(shape(yaml))).toEqual(wanted);
  });
});
