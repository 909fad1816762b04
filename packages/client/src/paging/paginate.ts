import { keepMetadata, metadataOf } from "../call/metadata.js";
import type {
  Caller,
  CallOptions,
  Field,
  ListItem,
  Operation,
  PageCaller,
  PagedItems,
  PageOptions,
  Paging,
  Shape,
} from "../contract.js";
import { TcrInputError, TcrTransportError } from "../errors/errors.js";
import { type Cursor, firstCursor, nextCursor } from "./cursor.js";

/** Makes the function that walks the pages of any list, by one caller. */
export function createPaginate(call: Caller): PageCaller {
  return (operation, input, options) => paginate(call, operation, input, options);
}

/**
 * The items of a list, over all its pages. It starts from the input's own offset and limit, and leaves the input as it is. Without a
 * limit it asks for the most rows that a page may have; from a page's number, for the documented default. It ends when the total is
 * reached, at an empty page, and, where the answer has no total, at a short page or one that repeats the page before.
 *
 * Rows that are deleted during the walk make others move up to pages that were read: they are skipped. Who deletes collects first, by
 * `toArray`, or walks again until nothing is left.
 *
 * @throws TcrInputError for a `maxItems` that is no number of items, and for an action without pages; TcrTransportError
 * (`RepeatedPage`) for a page that repeats the one before while rows are missing; what the call throws.
 * @example
 * for await (const image of paginate(call, describeImages, { RegistryId, NamespaceName, RepositoryName })) use(image);
 */
export function paginate<Input extends object, Output, Item = ListItem<Output>>(
  call: Caller,
  operation: Operation<Input, Output>,
  input: Input,
  { maxItems = Infinity, ...options }: PageOptions = {},
): PagedItems<Output, Item> {
  const walk: Walk<Input, Output> = { call, operation, input, maxItems, options };
  const items = () => itemsOf<Input, Output, Item>(walk);
  return { pages: () => pagesOf(walk), toArray: () => collect(items()), [Symbol.asyncIterator]: items };
}

/** All that an iterable gives. */
async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

interface Walk<Input extends object, Output> {
  readonly call: Caller;
  readonly operation: Operation<Input, Output>;
  readonly input: Input;
  readonly maxItems: number;
  readonly options: CallOptions;
}

type Members = Readonly<Record<string, unknown>>;

async function* itemsOf<Input extends object, Output, Item>(walk: Walk<Input, Output>): AsyncGenerator<Item, void> {
  const paging = assertWalk(walk);
  for await (const page of pagesOf(walk)) {
    for (const item of rowsOf(page, paging.items)) {
      walk.options.signal?.throwIfAborted();
      yield item as Item;
    }
  }
}

async function* pagesOf<Input extends object, Output>(walk: Walk<Input, Output>): AsyncGenerator<Output, void> {
  const { call, operation, input, maxItems, options } = walk;
  const paging = assertWalk(walk);
  let left = maxItems;
  let cursor: Cursor | undefined = firstCursor(operation, paging, input as Members);
  let before: readonly unknown[] | undefined;
  while (cursor !== undefined && left > 0) {
    const output = await call(operation, inputAt(input, cursor, paging, left), options);
    const rows = rowsOf(output, paging.items);
    const total = totalOf(output, paging);
    if (before !== undefined && (rows.length === 0 || isRepeated(walk, paging, rows, before))) {
      if (rows.length > 0 && total !== undefined) throw repeatedPage(walk, cursor, total, output as object);
      return;
    }
    yield rows.length > left
      ? keepMetadata({ ...output, [paging.items]: rows.slice(0, left) }, output as object)
      : output;
    left -= rows.length;
    before = rows;
    cursor = nextCursor(cursor, paging, { rows: rows.length, total });
  }
}

/** Whether a page is the one before, but for counts and times, which may change between two answers. */
function isRepeated<Input extends object, Output>(
  { operation }: Walk<Input, Output>,
  paging: Paging,
  rows: readonly unknown[],
  before: readonly unknown[],
): boolean {
  const changing = new Set(
    itemShape(operation, paging.items)
      .filter(mayChange)
      .map(({ name }) => name),
  );
  const lasting = (page: readonly unknown[]) =>
    JSON.stringify(page, (name, value: unknown) => {
      if (changing.has(name)) return undefined;
      return typeof value === "bigint" ? String(value) : value;
    });
  return lasting(rows) === lasting(before);
}

/** What an item of a list of the output has; nothing where there is no such list, or none of objects. */
export function itemShape({ output, shapes }: Pick<Operation, "output" | "shapes">, list: string): Shape {
  return shapes[output.find(({ name }) => name === list)?.type ?? ""] ?? [];
}

function mayChange({ name, type }: Field): boolean {
  return type === "Timestamp" || /(?:Time|At)$/.test(name) || (type === "Integer" && !name.endsWith("Id"));
}

function repeatedPage<Input extends object, Output>(
  { operation, options }: Walk<Input, Output>,
  { offset }: Cursor,
  total: number,
  output: object,
): TcrTransportError {
  const message = `the page at offset ${String(offset)} of ${total} repeats the one before`;
  const known = { region: options.region, ...metadataOf(output), action: operation.name };
  return new TcrTransportError(message, { ...known, attempts: 1, code: "RepeatedPage" });
}

function assertWalk<Input extends object, Output>({ operation, maxItems }: Walk<Input, Output>): Paging {
  const { name, paging } = operation;
  const isCount = (Number.isSafeInteger(maxItems) && maxItems >= 0) || maxItems === Infinity;
  if (paging !== undefined && isCount) return paging;
  const issue =
    paging === undefined
      ? { path: "operation", expected: "an action whose list has pages", found: name }
      : { path: "maxItems", expected: "a whole number of items from 0", found: String(maxItems) };
  throw new TcrInputError([issue], { action: name });
}

/** A smaller last page would renumber the pages, so that only rows are asked for in a smaller number. */
function inputAt<Input extends object>(input: Input, cursor: Cursor, paging: Paging, left: number): Input {
  const { offset, limit } = cursor;
  const wanted = paging.style === "offset" && typeof limit === "number" ? Math.min(limit, left) : limit;
  return { ...input, [paging.offset]: offset, [paging.limit]: wanted };
}

/** The rows of a list of an output. */
export function rowsOf(output: unknown, list: string): readonly unknown[] {
  const rows: unknown = (output as Members)[list];
  return Array.isArray(rows) ? rows : [];
}

function totalOf(output: unknown, { total }: Paging): number | undefined {
  const count = (output as Members)[total ?? ""];
  return typeof count === "number" ? count : undefined;
}
