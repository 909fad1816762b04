import { errorHandling } from "../../model/error-handling.js";
import type { ErrorCode } from "../../model/types.js";
import type { MarkdownDocument } from "../../print/document.js";
import {
  type Markdown,
  markdown,
  markdownBreakable,
  markdownCode,
  markdownJson,
  markdownList,
  markdownText,
} from "../../print/markdown.js";
import { errorAnswer } from "../example-wire.js";
import { referencePages } from "../paths.js";
import { errorList } from "./error-list.js";
import { actionLink, factList, guideAfter, guideLink, markdownPage, notesSection, type Page } from "./page.js";

export function errorIndexPage(page: Page): MarkdownDocument {
  const { errors, title } = page.api;
  const general = errors.notes.filter(({ path }) => path === ".");
  return markdownPage(page, [
    markdown`# Error codes`,
    markdown`How an error comes is told with the ${page.link(markdown`answers`, referencePages.responses)}. Each code has a page: what causes it, what to do, what the client makes of it.`,
    markdown`## Common codes`,
    markdown`Any action may answer these.`,
    errorList(page, errors.common),
    markdown`## Codes of ${markdownText(title)}`,
    errorList(page, errors.service),
    notesSection(page, general),
  ]);
}

/** A page a code; a code that stands in both tables has one page. */
export function errorPages(pageAt: (path: string) => Page): MarkdownDocument[] {
  const { errors } = pageAt(referencePages.errors).api;
  const common = new Set(errors.common.map(({ code }) => code));
  const all = [...errors.common, ...errors.service.filter(({ code }) => !common.has(code))];
  return all.map((error) => errorPage(pageAt(referencePages.error(error.code)), error, common.has(error.code)));
}

function errorPage(page: Page, error: ErrorCode, isCommon: boolean): MarkdownDocument {
  const { api } = page;
  const users = api.actions.filter(({ errors }) => errors.some(({ code }) => code === error.code));
  const { remedy } = errorHandling(error);
  const paths = [`common.${error.code}`, `service.${error.code}`];
  return markdownPage(page, [
    markdown`# ${markdownBreakable(error.code)}`,
    markdown`**Cause.** ${page.text(error.description)}`,
    errorFacts(page, error, isCommon),
    markdown`## What to do`,
    page.text(error.remedy ?? remedy),
    debuggerAdvice(page, error),
    markdown`## Answer`,
    markdownJson(errorAnswer(error)),
    markdown`The status of HTTP is 200. \`Message\` is in the server's words, which may change: programs go by \`Code\`.`,
    // Text that Vue reads: a component of the docs, which has the emulator answer the code.
    markdown`<ErrorButton code="${markdownText(error.code)}" />`,
    markdown`## Documented for`,
    users.length === 0
      ? markdown`No action's own table names it.`
      : markdownList(users.map(({ name }) => actionLink(page, name))),
    inferredSection(page, error),
    notesSection(
      page,
      api.errors.notes.filter(({ path }) => paths.includes(path)),
    ),
  ]);
}

/** Of a refused signature: where it is found out why. The page is no page of the docs, so that it has a load of its own. */
function debuggerAdvice(page: Page, { category }: ErrorCode): Markdown | undefined {
  if (category !== "authentication" || page.api.guides.signatureDebugger === undefined) return undefined;
  const link = guideLink(page, "signatureDebugger", markdown`signature debugger`);
  return markdown`Paste the request into the ${link}{target="_self"}, which sends nothing: it says whether the signature is right, and where it went wrong.`;
}

function errorFacts(page: Page, error: ErrorCode, isCommon: boolean): Markdown {
  const { errorClass, exitCode, client } = errorHandling(error);
  return factList([
    [markdown`Category`, markdownText(error.category)],
    [markdown`Kind`, isCommon ? markdown`common: any action may answer it` : markdown`of the service`],
    [
      markdown`Retry`,
      error.retryable ? markdown`the same request may succeed a little later` : markdown`the same request fails again`,
    ],
    [markdown`Client`, markdown`${markdownText(client)}${guideAfter(page, "retries", markdown`More on retries`)}`],
    [markdown`Error class`, guideLink(page, "errors", markdownCode(errorClass))],
    [markdown`Exit code`, guideLink(page, "exitCodes", markdown`${exitCode}`)],
  ]);
}

/** What of the page is ours, and no word of the manual. */
function inferredSection(page: Page, { remedy }: ErrorCode): Markdown | undefined {
  const general = page.api.errors.notes.filter(({ kind, path }) => kind === "inference" && path === ".");
  if (general.length === 0) return undefined;
  const advice =
    remedy === undefined
      ? markdown`What to do is that of all codes of its category.`
      : markdown`What to do is our advice.`;
  return markdown`## What is inferred\n\n${markdownList([...general.map(({ text }) => page.text(text)), advice])}`;
}
