import { kebabCase } from "../../model/names.js";
import type { Action, Api } from "../../model/types.js";
import type { MarkdownDocument } from "../../print/document.js";
import { markdownCode, markdownLink, markdownList, markdownTable, markdownText } from "../../print/markdown.js";
import { referencePages } from "../paths.js";
import { curatedExample, isOfManualsExample, manualExamples } from "./example-sections.js";
import { actionLink, markdownPage, memberTable, notesSection, type Page, pageAt } from "./page.js";

export function actionPage(api: Api, action: Action): MarkdownDocument {
  const page = pageAt(referencePages.action(action));
  return markdownPage(page, [
    `# ${action.name}`,
    markdownText(action.summary),
    action.details && markdownText(action.details),
    factsTable(api, action),
    curatedExample(api, action),
    "## Input",
    action.input.length === 0
      ? "None but the common parameters."
      : memberTable(page, action.input, ({ required }) => (required ? "yes" : "no")),
    "## Output",
    action.output.length === 0 ? "The request id alone." : memberTable(page, action.output),
    destructionSection(action),
    pagingSection(action),
    waiterSection(api, page, action),
    errorSection(page, action),
    ...manualExamples(api, action),
    notesSection(action.notes.filter((note) => !isOfManualsExample(note))),
  ]);
}

function factsTable(api: Api, action: Action): string {
  const group = api.groups.find(({ name }) => name === action.group);
  return markdownTable(
    ["Group", group?.title ?? action.group],
    [
      ["Kind", action.kind],
      ["Method", markdownCode(action.methodName)],
      ["Command", markdownCode(kebabCase(action.name))],
      ["Rate limit", `${action.rateLimit} a second`],
      ["Region", action.region],
      ["Since", `release ${action.release}`],
      ...(action.docs === undefined ? [] : [["Manual", markdownLink(action.docs, action.docs)]]),
    ],
  );
}

function destructionSection({ destructive }: Action): string | undefined {
  if (destructive === undefined) return undefined;
  const conditions = [
    ...conditionText("with", destructive.when),
    ...conditionText("but with", destructive.unless),
  ].join(", ");
  return `## What is lost\n\n${markdownText(destructive.loses)}${conditions === "" ? "" : ` It happens ${conditions}.`}`;
}

function conditionText(word: string, values: Readonly<Record<string, unknown>> | undefined): string[] {
  if (values === undefined) return [];
  const pairs = Object.entries(values).map(([name, value]) => markdownCode(`${name}: ${JSON.stringify(value)}`));
  return [`${word} ${pairs.join(" and ")}`];
}

function pagingSection({ paging, methodName }: Action): string | undefined {
  if (paging === undefined) return undefined;
  const counts = paging.style === "page" ? `pages, the first is ${paging.first}` : "rows to skip";
  return `## Paging\n\n${markdownCode(paging.offset)} counts ${counts}; ${markdownCode(paging.limit)} is the size of a page, ${paging.defaultLimit} where it is left out and ${paging.maxLimit} at most. The rows come in ${markdownCode(paging.items)}; ${markdownCode(`paginate.${methodName}`)} walks all pages.`;
}

function waiterSection(api: Api, page: Page, { waiters }: Action): string | undefined {
  if (waiters.length === 0) return undefined;
  const lines = waiters.map(({ name, poll, state, success, failure, absent }) => {
    const goal = success.filter((text) => text !== "").map(markdownCode);
    const ends = [...goal, ...(absent === "success" ? ["gone"] : []), ...(success.includes("") ? ["empty"] : [])];
    const fails = failure.length === 0 ? "" : `; ${failure.map(markdownCode).join(", ")} is a failure`;
    return `${markdownCode(name)}: polls ${actionLink(api, page, poll)} until ${markdownCode(state)} is ${ends.join(" or ")}${fails}.`;
  });
  return `## Waiting\n\nThe work goes on after the answer.\n\n${markdownList(lines)}`;
}

function errorSection(page: Page, { errors }: Action): string {
  return `## Error codes\n\n${markdownTable(
    ["Code", "Meaning", "Retry"],
    errors.map(({ code, description, retryable }) => [
      page.link(markdownCode(code), referencePages.error(code)),
      markdownText(description),
      retryable ? "yes" : "no",
    ]),
  )}\n\nThe ${page.link("common codes", referencePages.errors)} may come too.`;
}
