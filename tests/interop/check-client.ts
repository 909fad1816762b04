import type { Caller, InstalledClient, OfficialClient, Target } from "./caller.js";
import { compareAnswers } from "./compare-answers.js";
import type { Told, ToldCall } from "./story/teller.js";
import { actionNames, compareSweeps, type Swept, sweep } from "./sweep.js";
import { tellBy, withMock } from "./tell.js";

/** What a client was seen to do. */
export interface Checked {
  readonly version: string;
  readonly actions: number;
  readonly answers: number;
  readonly errors: number;
  /** Actions of the story that answered. */
  readonly told: number;
  /** Values of typed answers that are what was sent, and those that the client has no member for. */
  readonly read: number;
  readonly unread: number;
  readonly faults: readonly string[];
  readonly notes: readonly string[];
}

export interface CheckSettings {
  readonly bin: string;
  readonly client: OfficialClient;
  readonly installed: InstalledClient;
  readonly helper: InstalledClient | undefined;
  readonly reference: Reference;
}

/** The same calls, as plain JSON. */
export interface Reference {
  readonly swept: Swept;
  readonly told: Told;
}

/** Has a client call every action in every way, and tell the life of an instance. */
export async function checkClient({ bin, client, installed, helper, reference }: CheckSettings): Promise<Checked> {
  const edition = client.edition ?? "intl";
  const swept = await withMock(bin, edition, (target) =>
    withCaller(installed, target, (caller) => sweep(caller, client.ways)),
  );
  const told = await withMock(bin, edition, (target) =>
    withCaller(installed, target, (caller) =>
      helper === undefined
        ? tellBy(caller, target)
        : withCaller(helper, target, (second) => tellBy(caller, target, second)),
    ),
  );
  const { actions, absent, outcomes } = swept.value;
  const answers = [...outcomes.values()].filter((outcome) => outcome === "answer").length;
  const errors = outcomes.size - answers;
  const compared = compareStories(reference.told.calls, told.value.calls);
  const answered = new Set(told.value.calls.filter(({ heard }) => heard.kind === "answer").map(({ action }) => action));
  // What is wrong with plain JSON too is told there, once.
  const own = told.value.faults.filter((fault) => !reference.told.faults.includes(fault));
  const faults = [
    ...swept.value.faults,
    ...(client.helper === undefined ? compareSweeps(reference.swept, swept.value) : []),
    ...swept.faults,
    ...own,
    ...told.faults,
    ...compared.differing,
  ];
  if (client.helper === undefined && actions < actionNames.length) {
    faults.push(`does not know ${absent.join(", ")}`);
  }
  const untold = actionNames.filter((action) => !answered.has(action));
  const notes = untold.length === 0 ? [] : [`no answer in the story of ${untold.join(", ")}`];
  if (client.helper !== undefined) notes.push(`${absent.length} actions that it does not know: ${client.helper}`);
  if (compared.unread.length > 0) notes.push(`no member for ${[...new Set(compared.unread)].join(", ")}`);
  const { read } = compared;
  const { version } = installed;
  return {
    version,
    actions,
    answers,
    errors,
    told: answered.size,
    read,
    unread: compared.unread.length,
    faults,
    notes,
  };
}

async function withCaller<Value>(
  installed: InstalledClient,
  target: Target,
  use: (caller: Caller) => Promise<Value>,
): Promise<Value> {
  const caller = installed.start(target);
  try {
    return await use(caller);
  } finally {
    await caller.close();
  }
}

function compareStories(reference: readonly ToldCall[], told: readonly ToldCall[]) {
  const differing: string[] = [];
  const unread: string[] = [];
  let read = 0;
  for (const [index, { action, heard }] of told.entries()) {
    const sent = reference[index];
    if (heard.kind !== "answer" || sent?.heard.kind !== "answer") continue;
    const comparison = compareAnswers(sent.heard.answer, heard.answer);
    differing.push(...comparison.differing.map((what) => `${action}: ${what}`));
    unread.push(...comparison.unread.map((path) => `${action}.${path.replace(/\.\d+/g, "")}`));
    read += comparison.read;
  }
  return { differing, unread, read };
}
