import {
  type DataTag,
  type DefaultError,
  QueryClient,
  type QueryKey,
  QueryObserver,
  type QueryObserverOptions,
} from '@tanstack/query-core';
import { describe, expectTypeOf, it } from 'vitest';
import { asana } from '../../generated/asana/client.ts';
import { createClient } from '../../src/client/create-client.ts';
import type { Outcome } from '../../src/contract/contract.ts';
import { jobQueryOptions } from '../../src/query/job-query-options.ts';

// Checked by `npm run typecheck`; what is called here is never run.

const open = () => createClient(asana).open('1');
type State = 'not_started' | 'in_progress' | 'succeeded' | 'failed';

/** What the adapters export under this name, in the types of the core. */
declare function queryOptions<
  TQueryFnData = unknown,
  TError = DefaultError,
  TData = TQueryFnData,
  TQueryKey extends QueryKey = QueryKey,
>(
  options: QueryObserverOptions<TQueryFnData, TError, TData, TQueryFnData, TQueryKey>,
): typeof options & { queryKey: DataTag<TQueryKey, TQueryFnData, TError> };

describe('the options', () => {
  const observe = () => new QueryObserver(new QueryClient(), jobQueryOptions(open()));
  type Result = ReturnType<ReturnType<typeof observe>['getCurrentResult']>;
  type Data = NonNullable<Result['data']>;

  it('tell an observer the type of the job', () => {
    expectTypeOf<Data['state']>().toEqualTypeOf<State>();
    expectTypeOf<Data['outcome']>().toEqualTypeOf<Outcome | undefined>();
    expectTypeOf<NonNullable<NonNullable<Data['result']>['new_task']>['gid']>().toEqualTypeOf<string>();
    expectTypeOf<Result['error']>().toEqualTypeOf<Error | null>();
  });

  it('are taken by queryOptions, which then types what the cache holds', () => {
    const read = () => new QueryClient().getQueryData(queryOptions(jobQueryOptions(open())).queryKey);
    expectTypeOf<NonNullable<ReturnType<typeof read>>>().toEqualTypeOf<Data>();
  });

  it('are taken by fetchQuery', () => {
    const fetch = () => new QueryClient().fetchQuery(jobQueryOptions(open()));
    expectTypeOf(fetch).returns.resolves.toEqualTypeOf<Data>();
  });

  it('can be changed and added to', () => {
    const select = (job: Data) => job.state;
    const observeState = () =>
      new QueryObserver(new QueryClient(), { ...jobQueryOptions(open()), queryKey: ['mine'], enabled: false, select });
    expectTypeOf(observeState().getCurrentResult().data).toEqualTypeOf<State | undefined>();
  });

  it('refuse what they do not have', () => {
    // @ts-expect-error: the signal is TanStack Query's
    expectTypeOf(() => jobQueryOptions(open(), { signal: AbortSignal.abort() })).toBeFunction();
    // @ts-expect-error: a misspelled option
    expectTypeOf(() => jobQueryOptions(open(), { deadlinMs: 1 })).toBeFunction();
  });
});
