import type { Operation } from "@tcrkit/client/schema";
import type { Look } from "../contract.js";
import { findCommand, loadCommandHelp, loadOperation } from "../parse/find-command.js";
import { isMembers, type Members } from "../parse/value.js";
import { describeError } from "../present/errors/report-error.js";
import { Interrupted } from "../shell/errors.js";
import { printable } from "../shell/printable.js";
import type { Shell } from "../shell/shell.js";
import { connect, type ReadyCall } from "./connect.js";
import { fillTemplate } from "./wait/template.js";

/** What a call would take away, as lines: what it is, what it holds, and what could not be seen. */
export async function lookAt({ operation, input, connection }: ReadyCall, shell: Shell): Promise<string[]> {
  const command = findCommand(operation.name);
  const { looks = [] } = command === undefined ? {} : await loadCommandHelp(command);
  if (looks.length === 0) return [];
  const api = await connect(connection.settings, connection.credentials, shell, { retry: false });
  const seen = await Promise.all(looks.map((look) => see(look, input, api.call)));
  const told = (kind: Seen["kind"]) => seen.flatMap((one) => (one.kind === kind ? [one.text] : []));
  const [facts, counts] = [told("fact"), told("count")];
  return [
    ...(facts.length === 0 ? [] : [messages.facts(facts)]),
    ...(counts.length === 0 ? [] : [messages.counts(counts)]),
    ...told("unseen"),
  ];
}

interface Seen {
  readonly kind: "fact" | "count" | "unseen";
  readonly text: string;
}

type CallApi = (operation: Operation, input: Members) => Promise<Members>;

/** Whoever may delete need not be allowed to read: what cannot be seen is said. */
async function see(look: Look, input: Members, call: CallApi): Promise<Seen> {
  const { action, counts } = look;
  try {
    const command = findCommand(action);
    if (command === undefined) throw new Error(`${action} is no action`);
    const operation = await loadOperation(command);
    const output = await call(operation, fillTemplate(look.input, { input, output: {} }));
    return counts === undefined ? factOf(look, operation, output) : countOf(counts, operation, output);
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    const { headline } = await describeError(error);
    return { kind: "unseen", text: messages.unseen(counts ?? action, headline) };
  }
}

function countOf(counts: string, { paging }: Operation, output: Members): Seen {
  const total = output[paging?.total ?? ""];
  return typeof total === "number"
    ? { kind: "count", text: `${counts} ${total}` }
    : { kind: "unseen", text: messages.unseen(counts, messages.noTotal) };
}

function factOf({ members = [] }: Look, { paging }: Operation, output: Members): Seen {
  const rows = output[paging?.items ?? ""];
  const row: unknown = Array.isArray(rows) ? rows[0] : undefined;
  if (!isMembers(row)) return { kind: "unseen", text: messages.nothingThere };
  const known = members.filter((name) => row[name] !== undefined && row[name] !== null && row[name] !== "");
  return { kind: "fact", text: known.map((name) => `${name} ${printable(String(row[name]))}`).join(", ") };
}

const messages = {
  facts: (facts: readonly string[]): string => `It is: ${facts.join(", ")}`,
  counts: (counts: readonly string[]): string => `It holds: ${counts.join(", ")}`,
  unseen: (what: string, why: string): string => `Not seen: ${what}: ${why}`,
  noTotal: "the answer does not count them",
  nothingThere: "Not seen: the list has nothing of that name.",
};
