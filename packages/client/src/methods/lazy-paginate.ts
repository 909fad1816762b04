import type { Caller, ListItem, Operation, PageCaller, PagedItems, PageOptions } from "../contract.js";

/** What `createPaginate` makes, loaded with the first walk. */
export function createLazyPaginate(call: Caller): PageCaller {
  return <Input extends object, Output, Item = ListItem<Output>>(
    operation: Operation<Input, Output>,
    input: Input,
    options?: PageOptions,
  ): PagedItems<Output, Item> => {
    const load = async () => {
      const { paginate } = await import("../lazy.js");
      return paginate<Input, Output, Item>(call, operation, input, options);
    };
    return {
      pages: () => walk(async () => (await load()).pages()),
      [Symbol.asyncIterator]: () => walk(load),
    };
  };
}

async function* walk<T>(load: () => Promise<AsyncIterable<T>>): AsyncGenerator<T, void> {
  yield* await load();
}
