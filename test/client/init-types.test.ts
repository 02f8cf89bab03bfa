import { describe, expectTypeOf, it } from 'vitest';
import { createClient } from '../../src/client/create-client.ts';
import { studio } from './fixtures/studio.ts';

// Checked by `npm run typecheck`; what is called here is never run.

const { submit } = createClient(studio);
const task = { params: { path: { task_gid: '1' } }, body: { data: { name: 'Copy' } } };

describe('the options of a submission', () => {
  it('are those of openapi-fetch and of fetch', () => {
    const query = (given: { pretty?: boolean }) => `pretty=${given.pretty}`;
    expectTypeOf(() => submit('duplicateTask', { ...task, querySerializer: query })).toBeFunction();
    expectTypeOf(() => submit('duplicateTask', { ...task, bodySerializer: ({ data }) => data.name })).toBeFunction();
    expectTypeOf(() => submit('duplicateTask', { ...task, headers: { 'x-trace': null } })).toBeFunction();
    expectTypeOf(() => submit('duplicateTask', { ...task, signal: null, keepalive: true })).toBeFunction();
  });

  it('are none of which nothing would come, not even in a variable', () => {
    const elsewhere = { ...task, baseUrl: 'https://elsewhere.example' };
    // @ts-expect-error: a job is looked at where it was submitted
    expectTypeOf(() => submit('duplicateTask', elsewhere)).toBeFunction();
    const watched = { ...task, middleware: [] };
    // @ts-expect-error: only a client by createHttp has middleware
    expectTypeOf(() => submit('duplicateTask', watched)).toBeFunction();
    const put = { ...task, method: 'PUT' };
    // @ts-expect-error: the document names the method
    expectTypeOf(() => submit('duplicateTask', put)).toBeFunction();
    const labeled = { ...task, pathSerializer: () => '' };
    // @ts-expect-error: paths are written as OpenAPI has it
    expectTypeOf(() => submit('duplicateTask', labeled)).toBeFunction();
    const styled = { ...task, querySerializer: { allowReserved: true } };
    // @ts-expect-error: a style needs a function
    expectTypeOf(() => submit('duplicateTask', styled)).toBeFunction();
  });
});
