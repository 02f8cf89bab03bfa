// What the recipes use of the adapters of TanStack Query, in the types of the core that all of them share.

type Options<
  Data,
  Failure,
  Result,
  Key extends readonly unknown[],
> = import('@tanstack/query-core').QueryObserverOptions<Data, Failure, Result, Data, Key>;
type Result<Data, Failure> = import('@tanstack/query-core').QueryObserverResult<Data, Failure>;

declare module '@tanstack/react-query' {
  export function useQuery<Data, Failure, Selected = Data, Key extends readonly unknown[] = readonly unknown[]>(
    options: Options<Data, Failure, Selected, Key>,
  ): Result<Selected, Failure>;
}

declare module '@tanstack/solid-query' {
  export function useQuery<Data, Failure, Selected = Data, Key extends readonly unknown[] = readonly unknown[]>(
    options: () => Options<Data, Failure, Selected, Key>,
  ): Result<Selected, Failure>;
}

declare module '@tanstack/svelte-query' {
  export function createQuery<Data, Failure, Selected = Data, Key extends readonly unknown[] = readonly unknown[]>(
    options: () => Options<Data, Failure, Selected, Key>,
  ): Result<Selected, Failure>;
}

declare module '@tanstack/vue-query' {
  export function useQuery<Data, Failure, Selected = Data, Key extends readonly unknown[] = readonly unknown[]>(
    options: import('vue').Ref<Options<Data, Failure, Selected, Key>>,
  ): { [Name in keyof Result<Selected, Failure>]: import('vue').Ref<Result<Selected, Failure>[Name]> };
}

declare module 'vue' {
  export interface Ref<Value> {
    readonly value: Value;
  }
  export function computed<Value>(get: () => Value): Ref<Value>;
}
