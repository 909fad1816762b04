import type { Api, ErrorCode } from "../../model/types.js";
import type { MarkdownDocument } from "../../print/document.js";
import { markdownCode, markdownList, markdownTable, markdownText } from "../../print/markdown.js";
import { referencePages } from "../paths.js";
import { actionLink, markdownPage, type Page, pageAt } from "./page.js";

export function errorIndexPage(api: Api): MarkdownDocument {
  const page = pageAt(referencePages.errors);
  return markdownPage(page, [
    "# Error codes",
    "## Common codes",
    "Any action may answer these.",
    codeTable(page, api.errors.common),
    `## Codes of ${api.title}`,
    codeTable(page, api.errors.service),
  ]);
}

/** A page a code; a code that stands in both tables has one page. */
export function errorPages(api: Api): MarkdownDocument[] {
  const common = new Set(api.errors.common.map(({ code }) => code));
  const all = [...api.errors.common, ...api.errors.service.filter(({ code }) => !common.has(code))];
  return all.map((error) => errorPage(api, error, common.has(error.code)));
}

function errorPage(api: Api, error: ErrorCode, isCommon: boolean): MarkdownDocument {
  const page = pageAt(referencePages.error(error.code));
  const users = api.actions.filter(({ errors }) => errors.some(({ code }) => code === error.code));
  return markdownPage(page, [
    `# ${error.code}`,
    markdownText(error.description),
    markdownTable(
      ["Category", error.category],
      [
        ["Retry", error.retryable ? "the same request may succeed a little later" : "the same request fails again"],
        ["Kind", isCommon ? "common: any action may answer it" : "of the service"],
      ],
    ),
    users.length === 0
      ? "No action's own table names it."
      : `## Documented for\n\n${markdownList(users.map(({ name }) => actionLink(api, page, name)))}`,
  ]);
}

function codeTable(page: Page, errors: readonly ErrorCode[]): string {
  return markdownTable(
    ["Code", "Meaning", "Category", "Retry"],
    errors.map(({ code, description, category, retryable }) => [
      page.link(markdownCode(code), referencePages.error(code)),
      markdownText(description),
      category,
      retryable ? "yes" : "no",
    ]),
  );
}
