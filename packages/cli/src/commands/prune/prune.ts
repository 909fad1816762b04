import { deleteRepositoryTags } from "@tcrkit/client/operations/image-repository";
import type { Registry } from "@tcrkit/client/types";
import { type Api, openApi } from "../../api/connect.js";
import { askConsent, assertConsent } from "../../api/consent.js";
import { findInstance } from "../../api/inventory/instances.js";
import { createLists } from "../../api/inventory/lists.js";
import { readWords } from "../../parse/read-words.js";
import { createDataPrinter, printOutcome } from "../../present/forms/printer.js";
import { tell } from "../../present/forms/printing.js";
import { writeView } from "../../present/forms/write-forms.js";
import { createListingProgress, createStatusLine } from "../../present/progress.js";
import { countText } from "../../present/units.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import type { Reporter } from "../../shell/reporter.js";
import type { Shell } from "../../shell/shell.js";
import { applyPrune } from "./apply.js";
import { collect } from "./collect.js";
import { declaration } from "./declaration.js";
import { type Plan, planPrune } from "./plan.js";
import { type PruneRequest, readRequest } from "./read-request.js";
import { countsOf, type Outcome, pruneData, pruneTable, pruning, summaryOf } from "./view.js";

/** `tcr prune INSTANCE[/NAMESPACE[/REPOSITORY]] [--keep-last N] [--older-than AGE] [--match GLOB] [--except GLOB] [--dry-run]` */
export async function run(argv: readonly string[], shell: Shell, reporter: Reporter): Promise<ExitCode> {
  const words = readWords(declaration, argv);
  const { options } = words;
  const request = readRequest(words, shell.now());
  // Made first, so that a wrong query sends nothing.
  const printer = await createDataPrinter(pruning, options, shell, reporter);
  const api = await openApi("prune", options, shell, reporter);
  const { instance, plan } = await makePlan(request, api, shell, reporter);
  if (printer === undefined) await showPlan(plan, shell, reporter);
  const going = plan.images.filter(({ keptFor }) => keptFor === undefined);
  const choice = { ...options, dryRun: request.dryRun || going.length === 0 };
  const consent = await askConsent(messages.question(countsOf(going)), choice, shell);
  const outcome: Outcome = { deletedTags: 0 };
  const data = () => pruneData(instance.RegistryId, plan, outcome);
  await printOutcome(printer, data, async () => {
    if (consent === "given") await carryOut(going, instance, outcome, api, reporter);
    assertConsent(consent);
  });
  return exitCodes.ok;
}

async function makePlan(request: PruneRequest, api: Api, { now }: Pick<Shell, "now">, reporter: Reporter) {
  const progress = createListingProgress(reporter, now);
  try {
    const instance = await findInstance(api, request.instance);
    const { repositories, isImmutable } = await collect(request, instance, createLists(api, progress.add), api);
    return { instance, plan: planPrune(repositories, { ...request, isImmutable }) };
  } finally {
    progress.end();
  }
}

async function showPlan(plan: Plan, shell: Shell, reporter: Reporter): Promise<void> {
  const table = pruneTable(plan, shell.now());
  if (table.rows.length > 0) await writeView({ pairs: [], table }, shell);
  tell(reporter, summaryOf(plan));
}

async function carryOut(
  going: Plan["images"],
  { RegistryId, RegionName: region }: Registry,
  outcome: Outcome,
  { invoke }: Api,
  reporter: Reporter,
): Promise<void> {
  const line = createStatusLine(reporter);
  const total = going.reduce((sum, { tags }) => sum + tags.length, 0);
  const deleteTags = (
    { namespace, repository }: { readonly namespace: string; readonly repository: string },
    tags: readonly string[],
  ) => {
    const place = { RegistryId, NamespaceName: namespace, RepositoryName: repository };
    return invoke(deleteRepositoryTags, { ...place, Tags: [...tags] }, { region });
  };
  try {
    await applyPrune(going, deleteTags, (tags) => {
      outcome.deletedTags += tags;
      line.show(messages.deleting(outcome.deletedTags, total));
    });
  } finally {
    line.clear();
    const { deletedTags } = outcome;
    tell(reporter, [deletedTags < total ? messages.stopped(deletedTags, total) : messages.done(deletedTags)]);
  }
}

const messages = {
  question: (counts: string): string => `Delete ${counts}? This cannot be undone.`,
  deleting: (deleted: number, total: number): string => `Deleting: ${deleted} of ${total} tags`,
  done: (deleted: number): string => `Deleted ${countText(deleted, "tag")}.`,
  stopped: (deleted: number, total: number): string =>
    `Deleted ${deleted} of ${total} tags so far; the same command goes on from there.`,
};
