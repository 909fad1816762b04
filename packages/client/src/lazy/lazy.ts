import type { Protocol } from "../call/protocol/protocol.js";
import { tc3Post } from "../call/protocol/tc3.js";
import type { CreateUnchecked } from "../call/unchecked-operation.js";
import type { Caller, ListItem, Operation, PageCaller, PagedItems, PageOptions, WaitCaller } from "../contract.js";
import type { CallEvent, CallObserver, ObserverSource } from "../observe/events.js";
import type { Logger } from "../observe/logger.js";
import { createObserverSource } from "../observe/observer-source.js";
import { withoutThrowing } from "../observe/without-throwing.js";
import type { ClientOptions, ValidationLevel } from "../options.js";
import type { InputCheck } from "../validation/check-input.js";
import type { WaitSettings } from "../waiting/wait.js";

const load = () => import("./loaded.js");

/** What `chooseProtocol` chooses; all but the usual protocol are loaded with the first call. */
export function createLazyProtocol(options: Pick<ClientOptions, "signatureMethod" | "method">): Protocol {
  const { signatureMethod = "TC3-HMAC-SHA256", method = "POST" } = options;
  if (signatureMethod === "TC3-HMAC-SHA256" && method === "POST") return tc3Post;
  return async (...call) => (await load()).chooseProtocol(options)(...call);
}

/** The check of a level, as a caller takes it; the rules of `strict` are loaded with the first call. */
export function createLazyInputCheck(
  level: ValidationLevel | false | undefined,
): "types" | InputCheck | false | undefined {
  return level === "strict" ? async (...input) => (await load()).checkStrictly(...input) : level;
}

/** What `insteadOfRetired` expects. */
export async function expectInstead(action: string): Promise<string | undefined> {
  return (await load()).insteadOfRetired(action);
}

/** What `createUncheckedOperation` makes, loaded with the first such call. */
export const createLazyUnchecked: CreateUnchecked = async (...operation) =>
  (await load()).createUncheckedOperation(...operation);

/** What `createObserver` makes; what writes the lines is loaded where there is a logger. */
export function createLazyObserver(logger: Logger | undefined): ObserverSource {
  return createObserverSource(logger && createLazyLog(logger));
}

/** Keeps the events that come before the writer, in their order. */
function createLazyLog(logger: Logger): CallObserver {
  const early: CallEvent[] = [];
  let observe: CallObserver = (event) => early.push(event);
  const useWriter = (writer: CallObserver) => {
    observe = writer;
    early.splice(0).forEach(withoutThrowing(writer));
  };
  load().then(
    ({ createLogObserver }) => useWriter(createLogObserver(logger)),
    () => useWriter(() => undefined),
  );
  return (event) => observe(event);
}

/** What `createPaginate` makes, loaded with the first walk. */
export function createLazyPaginate(call: Caller): PageCaller {
  return <Input extends object, Output, Item = ListItem<Output>>(
    operation: Operation<Input, Output>,
    input: Input,
    options?: PageOptions,
  ): PagedItems<Output, Item> => {
    const items = async () => (await load()).paginate<Input, Output, Item>(call, operation, input, options);
    return {
      pages: () => walk(async () => (await items()).pages()),
      toArray: async () => (await items()).toArray(),
      [Symbol.asyncIterator]: () => walk(items),
    };
  };
}

async function* walk<T>(loadItems: () => Promise<AsyncIterable<T>>): AsyncGenerator<T, void> {
  yield* await loadItems();
}

/** What `createWait` makes, loaded with the first wait. */
export function createLazyWait(call: Caller, settings: WaitSettings): WaitCaller {
  return async (...wait) => (await load()).createWait(call, settings)(...wait);
}
