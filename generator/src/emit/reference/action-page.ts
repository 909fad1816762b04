import { kebabCase } from "../../model/names.js";
import type { Action, Api } from "../../model/types.js";
import type { MarkdownDocument } from "../../print/document.js";
import {
  joinMarkdown,
  type Markdown,
  markdown,
  markdownAddress,
  markdownCode,
  markdownList,
  markdownTable,
  markdownText,
} from "../../print/markdown.js";
import { referencePages } from "../paths.js";
import { curatedExample, isOfManualsExample, manualExamples } from "./example-sections.js";
import {
  actionLink,
  deprecation,
  markdownPage,
  memberTable,
  needCell,
  notesSection,
  type Page,
  pageAt,
  yesOrNo,
} from "./page.js";

export function actionPage(api: Api, action: Action): MarkdownDocument {
  const page = pageAt(referencePages.action(action));
  return markdownPage(page, [
    markdown`# ${markdownText(action.name)}`,
    action.deprecated === undefined ? undefined : deprecation(action.deprecated),
    markdownText(action.summary),
    action.details === undefined ? undefined : markdownText(action.details),
    factsTable(api, action),
    // Text that Vue reads: a component of the docs, which opens the API explorer.
    markdown`<ExplorerButton action="${markdownText(action.name)}" />`,
    curatedExample(api, action),
    markdown`## Input`,
    action.input.length === 0 ? markdown`None but the common parameters.` : memberTable(page, action.input, needCell),
    markdown`## Output`,
    action.output.length === 0 ? markdown`The request id alone.` : memberTable(page, action.output, undefined),
    destructionSection(action),
    pagingSection(action),
    waiterSection(api, page, action),
    errorSection(page, action),
    ...manualExamples(api, action),
    notesSection(action.notes.filter((note) => !isOfManualsExample(note))),
  ]);
}

function factsTable(api: Api, action: Action): Markdown {
  const group = api.groups.find(({ name }) => name === action.group);
  return markdownTable(
    [markdown`Group`, markdownText(group?.title ?? action.group)],
    [
      [markdown`Kind`, markdownText(action.kind)],
      [markdown`Method`, markdownCode(action.methodName)],
      [markdown`Command`, markdownCode(kebabCase(action.name))],
      [markdown`Rate limit`, markdown`${action.rateLimit} a second`],
      [markdown`Region`, markdownText(action.region)],
      [markdown`Since`, markdown`release ${action.release}`],
      ...(action.docs === undefined ? [] : [[markdown`Manual`, markdownAddress(action.docs)]]),
    ],
  );
}

function destructionSection({ destructive }: Action): Markdown | undefined {
  if (destructive === undefined) return undefined;
  const conditions = [
    ...conditionText(markdown`with`, destructive.when),
    ...conditionText(markdown`but with`, destructive.unless),
  ];
  const when = conditions.length === 0 ? markdown`` : markdown` It happens ${joinMarkdown(conditions, ", ")}.`;
  return markdown`## What is lost\n\n${markdownText(destructive.loses)}${when}`;
}

function conditionText(word: Markdown, values: Readonly<Record<string, unknown>> | undefined): Markdown[] {
  if (values === undefined) return [];
  const pairs = Object.entries(values).map(([name, value]) => markdownCode(`${name}: ${JSON.stringify(value)}`));
  return [markdown`${word} ${joinMarkdown(pairs, " and ")}`];
}

function pagingSection({ paging, methodName }: Action): Markdown | undefined {
  if (paging === undefined) return undefined;
  const counts = paging.style === "page" ? markdown`pages, the first is ${paging.first}` : markdown`rows to skip`;
  return markdown`## Paging\n\n${markdownCode(paging.offset)} counts ${counts}; ${markdownCode(paging.limit)} is the size of a page, ${paging.defaultLimit} where it is left out and ${paging.maxLimit} at most. The rows come in ${markdownCode(paging.items)}; ${markdownCode(`paginate.${methodName}`)} walks all pages.`;
}

function waiterSection(api: Api, page: Page, { waiters }: Action): Markdown | undefined {
  if (waiters.length === 0) return undefined;
  const lines = waiters.map(({ name, poll, state, success, failure, absent }) => {
    const goal = success.filter((text) => text !== "").map(markdownCode);
    const ends = [
      ...goal,
      ...(absent === "success" ? [markdown`gone`] : []),
      ...(success.includes("") ? [markdown`empty`] : []),
    ];
    const fails =
      failure.length === 0 ? markdown`` : markdown`; ${joinMarkdown(failure.map(markdownCode), ", ")} is a failure`;
    return markdown`${markdownCode(name)}: polls ${actionLink(api, page, poll)} until ${markdownCode(state)} is ${joinMarkdown(ends, " or ")}${fails}.`;
  });
  return markdown`## Waiting\n\nThe work goes on after the answer.\n\n${markdownList(lines)}`;
}

function errorSection(page: Page, { errors }: Action): Markdown {
  return markdown`## Error codes\n\n${markdownTable(
    [markdown`Code`, markdown`Meaning`, markdown`Retry`],
    errors.map(({ code, description, retryable }) => [
      page.link(markdownCode(code), referencePages.error(code)),
      markdownText(description),
      yesOrNo(retryable),
    ]),
  )}\n\nThe ${page.link(markdown`common codes`, referencePages.errors)} may come too.`;
}
