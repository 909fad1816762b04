import type { Field, Operation } from "@tcrkit/client/schema";
import type { Look } from "../contract.js";
import { findCommand, loadCommandHelp, loadOperation } from "../parse/find-command.js";
import { isMembers, type Members } from "../parse/value.js";
import { describeError } from "../present/errors/report-error.js";
import { nothing } from "../present/table/cell-text.js";
import { columnsOfAnswer, findColumn, membersOf, type RowColumn, valueAt } from "../present/table/columns.js";
import type { UtcOffset } from "../present/table/quantity-text.js";
import { textsOfRow } from "../present/table/view.js";
import { Interrupted } from "../shell/errors.js";
import type { Shell } from "../shell/shell.js";
import { type CallApi, connect, type ReadyCall } from "./connect.js";
import { fillTemplate } from "./wait/template.js";

/** What a call would take away, as lines: what it is, what it holds, and what could not be seen. */
export async function lookAt({ operation, input, connection }: ReadyCall, shell: Shell): Promise<string[]> {
  const command = findCommand(operation.name);
  const { looks = [] } = command === undefined ? {} : await loadCommandHelp(command);
  if (looks.length === 0) return [];
  const api = await connect(connection.settings, connection.credentials, shell, { retry: false });
  const seen = await Promise.all(looks.map((look) => see(look, input, api, shell.utcOffsetMinutes)));
  const told = (kind: Seen["kind"]) => seen.flatMap((one) => (one.kind === kind ? one.texts : []));
  const [facts, counts] = [told("fact"), told("count")];
  return [
    ...(facts.length === 0 ? [] : [messages.facts(facts)]),
    ...(counts.length === 0 ? [] : [messages.counts(counts)]),
    ...told("unseen"),
  ];
}

interface Seen {
  readonly kind: "fact" | "count" | "unseen";
  readonly texts: readonly string[];
}

/** Whoever may delete need not be allowed to read: what cannot be seen is said. */
async function see(look: Look, input: Members, api: CallApi, utcOffset: UtcOffset): Promise<Seen> {
  const { action, counts, match, members = [] } = look;
  try {
    const command = findCommand(action);
    if (command === undefined) throw new Error(`${action} is no action`);
    const operation = await loadOperation(command);
    const lookInput = fillTemplate(look.input, { input, output: {} });
    const list = operation.output.find(({ name }) => name === (look.items ?? operation.paging?.items));
    if (counts !== undefined) return countOf(counts, operation, list, await api.call(operation, lookInput));
    const row = await findRow(list, isMeantBy(match, input), answersOf(look, operation, lookInput, api));
    if (row === undefined) return unseen(action, messages.notListed);
    return { kind: "fact", texts: factsOf(members, operation, list, row, utcOffset) };
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    const { headline } = await describeError(error);
    return unseen(counts ?? action, headline);
  }
}

function countOf(counts: string, { paging }: Operation, list: Field | undefined, output: Members): Seen {
  const rows = output[list?.name ?? ""];
  // Without pages the answer has all rows, or null for none.
  const count = paging === undefined ? (Array.isArray(rows) ? rows.length : 0) : output[paging.total ?? ""];
  return typeof count === "number"
    ? { kind: "count", texts: [`${counts} ${count}`] }
    : unseen(counts, messages.noTotal);
}

type IsMeant = (row: Members) => boolean;

/** Whether a row has what the call has a value for. Without a match any row will do. */
function isMeantBy(match: Look["match"], input: Members): IsMeant {
  if (match === undefined) return () => true;
  const wanted = Object.entries(match)
    .map(([name, template]) => ({ name, values: valuesOf(template, input) }))
    .filter(({ values }) => values.length > 0);
  return (row) => wanted.length > 0 && wanted.every(({ name, values }) => values.includes(row[name]));
}

function valuesOf(template: unknown, input: Members): unknown[] {
  if (Array.isArray(template)) return template.flatMap((one) => valuesOf(one, input));
  const [, before, name] = (typeof template === "string" && /^(.*)\binput\.(\w+)$/s.exec(template)) || [];
  if (name === undefined) return [template];
  const value = input[name];
  return value === undefined ? [] : [before === "" ? value : `${before}${value}`];
}

/** One answer, or page after page where a row has to be found. */
async function* answersOf(
  { match }: Look,
  operation: Operation,
  input: Members,
  api: CallApi,
): AsyncGenerator<Members> {
  if (match === undefined || operation.paging === undefined) yield await api.call(operation, input);
  else yield* api.pages(operation, input, {});
}

async function findRow(
  list: Field | undefined,
  isMeant: IsMeant,
  answers: AsyncIterable<Members>,
): Promise<Members | undefined> {
  for await (const answer of answers) {
    if (list === undefined) return answer;
    const rows = answer[list.name];
    const row: unknown = Array.isArray(rows) ? rows.find((one) => isMembers(one) && isMeant(one)) : undefined;
    if (isMembers(row)) return row;
  }
  return undefined;
}

function factsOf(
  members: readonly string[],
  operation: Operation,
  list: Field | undefined,
  row: Members,
  utcOffset: UtcOffset,
): string[] {
  const known = list === undefined ? columnsOfAnswer(operation) : (membersOf(list, operation.shapes) ?? []);
  const columns = members.flatMap((name) => findColumn(name, known, operation.shapes) ?? []);
  const texts = textsOfRow(operation, row, columns, utcOffset);
  return columns.flatMap((column, index) => {
    const text = texts[index] ?? nothing;
    return text === nothing ? [] : [`${column.name} ${isList(row, column) ? `[${text}]` : text}`];
  });
}

/** Commas stand between the items of a list, and between facts. */
function isList(row: Members, { path }: RowColumn): boolean {
  return Array.isArray(valueAt(row, path));
}

function unseen(what: string, why: string): Seen {
  return { kind: "unseen", texts: [messages.unseen(what, why)] };
}

const messages = {
  facts: (facts: readonly string[]): string => `It is: ${facts.join(", ")}`,
  counts: (counts: readonly string[]): string => `It holds: ${counts.join(", ")}`,
  unseen: (what: string, why: string): string => `Not seen: ${what}: ${why}`,
  noTotal: "the answer does not count them",
  notListed: "the answer does not have it",
};
