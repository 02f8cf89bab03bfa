import { describe, expectTypeOf, it } from 'vitest';
import { createClient } from '../../src/client/create-client.ts';
import type { EndedJob } from '../../src/client/job.ts';
import { studio } from './fixtures/studio.ts';
import { warehouse } from './fixtures/warehouse.ts';

const client = createClient(studio);

describe('the types of a client', () => {
  it('types the job by the document', () => {
    const wait = async () => {
      const job = await client.submit('duplicateTask', {
        params: { path: { task_gid: '1' } },
        body: { data: { name: 'a' } },
      });
      const x = await job.wait();
      return { job, x };
    };
    type R = Awaited<ReturnType<typeof wait>>;
    expectTypeOf<R['x']['state']>().toEqualTypeOf<'succeeded'>();
    expectTypeOf<R['x']['outcome']>().toEqualTypeOf<'success'>();
    expectTypeOf<R['x']['result']>().toEqualTypeOf<
      | { readonly new_task?: { gid: string; name: string }; readonly new_project?: { gid: string; color: string } }
      | undefined
    >();
    expectTypeOf<R['job']['answer']['data']['gid']>().toEqualTypeOf<string | undefined>();
  });
});
