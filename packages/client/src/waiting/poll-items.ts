import { keepMetadata } from "../call/metadata.js";
import type { Caller, CallOptions, Field, Operation, WaiterSpec, WaitOptions } from "../contract.js";
import { type InputIssue, TcrError } from "../errors/errors.js";
import { itemShape, paginate, rowsOf } from "../paging/paginate.js";

/** One look at what is watched. */
export interface Poll<Output> {
  /** Of a list in several pages: the last one, with the items of all of them. */
  readonly output: Output;
  /** The items to watch; the output itself where the action lists none. */
  readonly items: readonly object[];
}

/** A poll that succeeded, or the error that another one may not meet. */
export type TriedPoll<Output> =
  | (Poll<Output> & { readonly error?: undefined })
  | { readonly error: TcrError; readonly items?: undefined };

export interface PollOptions {
  readonly match: WaitOptions["match"];
  readonly options: CallOptions;
}

/** Looks once. A missing item would mean much, so that all pages are read; of several runs of the work the newest alone is watched. */
export async function pollItems<Input extends object, Output>(
  call: Caller,
  waiter: WaiterSpec,
  operation: Operation<Input, Output>,
  input: Input,
  options: PollOptions,
): Promise<Poll<Output>> {
  const output = await read(call, waiter, operation, input, options);
  return { output, items: newest(waiter, picked(waiter, output, options.match)) };
}

/** Makes a poll, and hands back the error that another poll may not meet; throws any other. */
export async function tryPoll<Output>(
  poll: () => Promise<Poll<Output>>,
  mayPass: (error: TcrError) => boolean,
): Promise<TriedPoll<Output>> {
  try {
    return await poll();
  } catch (error) {
    if (error instanceof TcrError && mayPass(error)) return { error };
    throw error;
  }
}

async function read<Input extends object, Output>(
  call: Caller,
  waiter: WaiterSpec,
  operation: Operation<Input, Output>,
  input: Input,
  { match, options }: PollOptions,
): Promise<Output> {
  const { items } = waiter;
  if (items === undefined || operation.paging?.items !== items) return call(operation, input, options);
  const all: object[] = [];
  let last: Output | undefined;
  for await (const page of paginate(call, operation, input, options).pages()) {
    all.push(...listIn(page, items));
    last = last === undefined ? page : keepMetadata({ ...page, [items]: all }, page as object);
    // Runs are never few, and the newest stand on the first page.
    if (waiter.newestBy !== undefined && picked(waiter, last, match).length > 0) break;
  }
  return last as Output;
}

function picked({ items }: WaiterSpec, output: unknown, match: WaitOptions["match"]): object[] {
  const candidates = items === undefined ? [output as object] : listIn(output, items);
  const wanted = Object.entries(match ?? {});
  return candidates.filter((item) => wanted.every(([name, value]) => (item as Members)[name] === value));
}

function newest({ newestBy }: WaiterSpec, items: readonly object[]): readonly object[] {
  if (newestBy === undefined || items.length < 2) return items;
  const numberOf = (item: object) => Number((item as Members)[newestBy]);
  return [items.reduce((best, item) => (numberOf(item) > numberOf(best) ? item : best))];
}

type Members = Readonly<Record<string, unknown>>;

function listIn(output: unknown, name: string): object[] {
  return rowsOf(output, name).filter((item): item is object => typeof item === "object" && item !== null);
}

/** What is wrong with a `match`: a member that no item has would find none, and a deletion would seem to be over. */
export function matchIssues(waiter: WaiterSpec, operation: Operation, match: WaitOptions["match"]): InputIssue[] {
  const fields = waiter.items === undefined ? operation.output : itemShape(operation, waiter.items);
  return Object.entries(match ?? {}).flatMap(([name, value]) => {
    const field = fields.find((candidate) => candidate.name === name);
    const expected = field === undefined ? `one of ${fields.map((known) => known.name).join(", ")}` : typeOf(field);
    if (field !== undefined && typeof value === expected) return [];
    return [{ path: `match.${name}`, expected, found: field === undefined ? "another name" : typeof value }];
  });
}

function typeOf({ type }: Field): string {
  if (type === "Integer" || type === "Float") return "number";
  return type === "Boolean" ? "boolean" : "string";
}
