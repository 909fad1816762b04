import { kebabCase } from "../../model/names.js";
import type { Action, Member } from "../../model/types.js";
import type { MarkdownDocument } from "../../print/document.js";
import {
  joinMarkdown,
  type Markdown,
  markdown,
  markdownAddress,
  markdownCode,
  markdownList,
  markdownText,
} from "../../print/markdown.js";
import { referencePages } from "../paths.js";
import { errorList } from "./error-list.js";
import { curatedExample, isOfManualsExample, manualExamples } from "./example-sections.js";
import { memberAnchors, memberList } from "./member-list.js";
import {
  actionLink,
  deprecation,
  factList,
  markdownPage,
  notesSection,
  type Page,
  releaseTarget,
  type Scope,
} from "./page.js";

export function actionPage(page: Page, action: Action): MarkdownDocument {
  const anchors = [...memberAnchors("input", action.input), ...memberAnchors("output", action.output)];
  return markdownPage(page, [
    markdown`# ${markdownText(action.name)}`,
    action.deprecated === undefined ? undefined : deprecation(page, action.deprecated),
    page.text(action.summary),
    action.details === undefined ? undefined : page.text(action.details, scopeOf("input", action.input)),
    actionFacts(page, action),
    // Text that Vue reads: a component of the docs, which opens the API explorer.
    markdown`<ExplorerButton action="${markdownText(action.name)}" />`,
    curatedExample(page, action),
    markdown`## Input`,
    action.input.length === 0
      ? markdown`None but the ${page.link(markdown`common parameters`, referencePages.commonParameters)}.`
      : memberList(page, action.input, { prefix: "input", showsNeed: true }),
    markdown`## Output`,
    action.output.length === 0
      ? markdown`The ${page.link(markdown`request id`, referencePages.responses)} alone.`
      : memberList(page, action.output, { prefix: "output", showsNeed: false }),
    destructionSection(page, action),
    pagingSection(page, action),
    waiterSection(page, action),
    errorSection(page, action),
    ...manualExamples(page, action),
    notesSection(
      page,
      action.notes.filter((note) => !isOfManualsExample(note)),
      new Set(anchors),
    ),
  ]);
}

function actionFacts(page: Page, action: Action): Markdown {
  const group = page.api.groups.find(({ name }) => name === action.group);
  const command = markdownCode(kebabCase(action.name));
  return factList([
    [markdown`Group`, markdownText(group?.title ?? action.group)],
    [markdown`Kind`, markdownText(action.kind)],
    [markdown`Method`, markdownCode(action.methodName)],
    [markdown`Command`, command],
    [markdown`Rate limit`, page.link(markdown`${action.rateLimit} a second`, referencePages.limits)],
    [markdown`Region`, page.link(markdownText(action.region), referencePages.regions)],
    [markdown`Since`, page.link(markdown`release ${action.release}`, releaseTarget(action.release))],
    [markdown`Manual`, action.docs === undefined ? undefined : markdownAddress(action.docs)],
  ]);
}

function destructionSection(page: Page, { destructive, input }: Action): Markdown | undefined {
  if (destructive === undefined) return undefined;
  const conditions = [
    ...conditionText(markdown`with`, destructive.when),
    ...conditionText(markdown`but with`, destructive.unless),
  ];
  const when = conditions.length === 0 ? markdown`` : markdown` It happens ${joinMarkdown(conditions, ", ")}.`;
  return markdown`## What is lost\n\n${page.text(destructive.loses, scopeOf("input", input))}${when}`;
}

function conditionText(word: Markdown, values: Readonly<Record<string, unknown>> | undefined): Markdown[] {
  if (values === undefined) return [];
  const pairs = Object.entries(values).map(([name, value]) => markdownCode(`${name}: ${JSON.stringify(value)}`));
  return [markdown`${word} ${joinMarkdown(pairs, " and ")}`];
}

function pagingSection(page: Page, { paging, methodName }: Action): Markdown | undefined {
  if (paging === undefined) return undefined;
  const counts = paging.style === "page" ? markdown`pages, the first is ${paging.first}` : markdown`rows to skip`;
  const member = (prefix: string, name: string) => page.link(markdownCode(name), `#${prefix}-${name}`);
  return markdown`## Paging\n\n${member("input", paging.offset)} counts ${counts}; ${member("input", paging.limit)} is the size of a page, ${paging.defaultLimit} where it is left out and ${paging.maxLimit} at most. The rows come in ${member("output", paging.items)}; ${markdownCode(`paginate.${methodName}`)} walks all pages.`;
}

function waiterSection(page: Page, { waiters }: Action): Markdown | undefined {
  if (waiters.length === 0) return undefined;
  const lines = waiters.map(({ name, poll, items, state, success, failure, absent }) => {
    const goal = success.filter((text) => text !== "").map(markdownCode);
    const ends = [
      ...goal,
      ...(absent === "success" ? [markdown`gone`] : []),
      ...(success.includes("") ? [markdown`empty`] : []),
    ];
    const fails =
      failure.length === 0 ? markdown`` : markdown`; ${joinMarkdown(failure.map(markdownCode), ", ")} is a failure`;
    return markdown`${markdownCode(name)}: polls ${actionLink(page, poll)} until ${polledMember(page, poll, items, state)} is ${joinMarkdown(ends, " or ")}${fails}.`;
  });
  return markdown`## Waiting\n\nThe work goes on after the answer.\n\n${markdownList(lines)}`;
}

/** Where a waiter looks, on the page of the action that it polls. */
function polledMember(page: Page, poll: string, items: string | undefined, state: string): Markdown {
  const action = page.api.actions.find(({ name }) => name === poll);
  if (action === undefined) return markdownCode(state);
  const place = items === undefined ? state : `${items}.${state}`;
  return page.link(markdownCode(state), `${referencePages.action(action)}#output-${place}`);
}

function errorSection(page: Page, { errors }: Action): Markdown {
  const common = page.link(markdown`common codes`, referencePages.errors);
  const list = errors.length === 0 ? markdown`None of its own.` : errorList(page, errors);
  return markdown`## Error codes\n\n${list}\n\nThe ${common} may come too.`;
}

function scopeOf(prefix: string, members: readonly Member[]): Scope {
  return new Map(members.map(({ name }) => [name, `#${prefix}-${name}`]));
}
