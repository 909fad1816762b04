import type { Api, ErrorCode } from "../../model/types.js";
import type { MarkdownDocument } from "../../print/document.js";
import { markdown, markdownCode, markdownList, markdownTable, markdownText } from "../../print/markdown.js";
import { referencePages } from "../paths.js";
import { actionLink, markdownPage, type Page, pageAt, yesOrNo } from "./page.js";

export function errorIndexPage(api: Api): MarkdownDocument {
  const page = pageAt(referencePages.errors);
  return markdownPage(page, [
    markdown`# Error codes`,
    markdown`## Common codes`,
    markdown`Any action may answer these.`,
    codeTable(page, api.errors.common),
    markdown`## Codes of ${markdownText(api.title)}`,
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
    markdown`# ${markdownText(error.code)}`,
    markdownText(error.description),
    markdownTable(
      [markdown`Category`, markdownText(error.category)],
      [
        [
          markdown`Retry`,
          error.retryable
            ? markdown`the same request may succeed a little later`
            : markdown`the same request fails again`,
        ],
        [markdown`Kind`, isCommon ? markdown`common: any action may answer it` : markdown`of the service`],
      ],
    ),
    users.length === 0
      ? markdown`No action's own table names it.`
      : markdown`## Documented for\n\n${markdownList(users.map(({ name }) => actionLink(api, page, name)))}`,
  ]);
}

function codeTable(page: Page, errors: readonly ErrorCode[]) {
  return markdownTable(
    [markdown`Code`, markdown`Meaning`, markdown`Category`, markdown`Retry`],
    errors.map(({ code, description, category, retryable }) => [
      page.link(markdownCode(code), referencePages.error(code)),
      markdownText(description),
      markdownText(category),
      yesOrNo(retryable),
    ]),
  );
}
