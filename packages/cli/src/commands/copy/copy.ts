import { type Api, openApi } from "../../api/connect.js";
import { askConsent, assertConsent } from "../../api/consent.js";
import { createLists } from "../../api/inventory/lists.js";
import { readWords } from "../../parse/read-words.js";
import { createDataPrinter, printOutcome } from "../../present/forms/printer.js";
import { tell } from "../../present/forms/printing.js";
import { writeView } from "../../present/forms/write-forms.js";
import { createListingProgress, createStatusLine } from "../../present/progress.js";
import { sizeText } from "../../present/units.js";
import { CommandError, UsageError } from "../../shell/errors.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import type { Reporter } from "../../shell/reporter.js";
import type { Shell } from "../../shell/shell.js";
import { applyCopy, type Outcome } from "./apply.js";
import { collectSource } from "./collect-source.js";
import { collectTarget } from "./collect-target.js";
import { declaration } from "./declaration.js";
import { createNaming, isChange, type PlannedCopy, planCopy } from "./plan.js";
import { type CopyRequest, readRequest } from "./read-request.js";
import { createRegistries, type Registries } from "./registries.js";
import { findSides, type Sides } from "./sides.js";
import { copyData, copying, copyTable, countsOf, doneText, overwritingText, sideText, summaryOf } from "./view.js";

/** `tcr copy SOURCE TARGET [--match GLOB] [--except GLOB] [--source-host HOST] [--target-host HOST] [--dry-run]` */
export async function run(argv: readonly string[], shell: Shell, reporter: Reporter): Promise<ExitCode> {
  const words = readWords(declaration, argv);
  const { options } = words;
  const request = readRequest(words);
  // Made first, so that a wrong query sends nothing.
  const printer = await createDataPrinter(copying, options, shell, reporter);
  const api = await openApi("copy", options, shell, reporter);
  // The first failure ends what else is on its way.
  const ending = new AbortController();
  const signal = AbortSignal.any([shell.signal, ending.signal]);
  const registries = createRegistries({ api, shell, reporter, idleTimeoutMs: options.timeoutMs, signal });
  try {
    const { sides, plan } = await makePlan(request, api, registries, shell, reporter);
    if (printer === undefined) await showPlan(plan, sides, shell, reporter);
    const changes = plan.filter(isChange);
    const choice = { ...options, dryRun: request.dryRun || changes.length === 0 };
    const consent = await askConsent(messages.question(changes, sides), choice, shell);
    const outcome: Outcome = { copiedTags: 0, sentBytes: 0, sentBlobs: 0, mountedBlobs: 0, presentBlobs: 0 };
    const data = () => copyData(plan, sides, outcome);
    await printOutcome(printer, data, async () => {
      if (consent === "given") await carryOut(changes, sides, outcome, { api, registries, shell, reporter });
      assertConsent(consent);
      if (!request.dryRun) assertAllowed(plan);
    });
    return exitCodes.ok;
  } finally {
    ending.abort();
  }
}

async function makePlan(
  request: CopyRequest,
  api: Api,
  registries: Registries,
  { now }: Pick<Shell, "now">,
  reporter: Reporter,
) {
  const progress = createListingProgress(reporter, now);
  try {
    const lists = createLists(api, progress.add);
    const sides = await findSides(request, api);
    const { source, target } = sides;
    const openSource = (path: string) => registries.repository(source, path, "source");
    const openTarget = (path: string) => registries.repository(target, path, "target");
    const images = await collectSource(source, request, { lists, open: openSource });
    const nameOf = createNaming(source, target);
    assertDistinct(images.map((image) => [image.repository, nameOf(image).repository]));
    const facts = await collectTarget(target, images.map(nameOf), { api, lists, open: openTarget });
    return { sides, plan: planCopy(images, nameOf, facts) };
  } finally {
    progress.end();
  }
}

/** @throws UsageError for two repositories that would become one. */
function assertDistinct(repositories: readonly (readonly [from: string, to: string])[]): void {
  const sources = new Map<string, string>();
  for (const [from, to] of repositories) {
    const first = sources.get(to) ?? from;
    if (first !== from) throw new UsageError([messages.oneForTwo(first, from, to)], "copy");
    sources.set(to, from);
  }
}

async function showPlan(plan: readonly PlannedCopy[], sides: Sides, shell: Shell, reporter: Reporter): Promise<void> {
  const table = copyTable(plan);
  if (table.rows.length > 0) await writeView({ pairs: [], table }, shell);
  tell(reporter, summaryOf(plan, sides));
}

interface CarryOutDeps {
  readonly api: Api;
  readonly registries: Registries;
  readonly shell: Pick<Shell, "now">;
  readonly reporter: Reporter;
}

const showAgainMs = 100;

async function carryOut(
  changes: readonly PlannedCopy[],
  sides: Sides,
  outcome: Outcome,
  { api, registries, shell, reporter }: CarryOutDeps,
): Promise<void> {
  const line = createStatusLine(reporter);
  let nextMs = 0;
  const onProgress = () => {
    if (shell.now() < nextMs) return;
    line.show(messages.copying(outcome, changes.length));
    nextMs = shell.now() + showAgainMs;
  };
  try {
    await applyCopy(changes, sides, { api, lists: createLists(api), registries, outcome, onProgress });
  } finally {
    line.clear();
    const isWhole = outcome.copiedTags === changes.length;
    tell(reporter, [isWhole ? doneText(outcome) : messages.stopped(outcome, changes.length)]);
  }
}

/** @throws CommandError where the plan has something that the target does not let happen. */
function assertAllowed(plan: readonly PlannedCopy[]): void {
  const refused = plan.filter(({ action }) => action === "refuse").map(({ to }) => `${to.repository}:${to.tag}`);
  if (refused.length > 0) throw new CommandError(messages.refused(refused), exitCodes.refused, [messages.otherTag]);
}

const mostNamed = 5;

const messages = {
  question: (changes: readonly PlannedCopy[], { target }: Sides): string =>
    [`Copy ${countsOf(changes)} to ${sideText(target)}?`, overwritingText(changes) ?? ""].join(" ").trimEnd(),
  copying: ({ copiedTags, sentBytes }: Outcome, total: number): string =>
    [`Copying: ${copiedTags} of ${total} tags`, ...(sentBytes === 0 ? [] : [`${sizeText(sentBytes)} sent`])].join(", "),
  stopped: ({ copiedTags }: Outcome, total: number): string =>
    `Copied ${copiedTags} of ${total} tags so far; the same command goes on from there.`,
  oneForTwo: (first: string, second: string, to: string) => ({
    what: `TARGET: ${first} and ${second} would both become ${to}`,
    hint: "copy them one after the other, each to a repository of its own",
  }),
  refused: (names: readonly string[]): string => {
    const more = names.length - mostNamed;
    const named = `${names.slice(0, mostNamed).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
    return `${named} ${names.length === 1 ? "is" : "are"} immutable at the target, and ${names.length === 1 ? "was" : "were"} left as ${names.length === 1 ? "it is" : "they are"}.`;
  },
  otherTag: "Next: give another tag, or let the rule go (tcr delete-immutable-tag-rules)",
};
