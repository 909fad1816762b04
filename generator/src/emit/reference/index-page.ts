import { retiredActions } from "../../model/retired-actions.js";
import type { Api } from "../../model/types.js";
import type { MarkdownDocument } from "../../print/document.js";
import {
  joinMarkdown,
  type Markdown,
  markdown,
  markdownCode,
  markdownTable,
  markdownText,
} from "../../print/markdown.js";
import { referencePages } from "../paths.js";
import { actionLink, markdownPage, type Page, pageAt } from "./page.js";

export function indexPage(api: Api): MarkdownDocument {
  const page = pageAt(referencePages.index);
  const types = page.link(markdown`${api.types.length} data types`, referencePages.types);
  const codes = page.link(
    markdown`${api.errors.common.length + api.errors.service.length} error codes`,
    referencePages.errors,
  );
  return markdownPage(page, [
    markdown`# Reference`,
    markdown`${markdownText(api.summary)} Version ${markdownText(api.version)}: ${api.actions.length} actions, ${types}, ${codes}. ${page.link(markdown`Requests`, referencePages.requests)} tells hosts, signatures and regions.`,
    ...api.groups.flatMap(({ title, summary, actions }) => [
      markdown`## ${markdownText(title)}`,
      markdownText(summary),
      markdownTable(
        [markdown`Action`, markdown`What it does`, markdown`Requests a second`],
        actions.map((action) => [
          page.link(markdownText(action.name), referencePages.action(action)),
          markdownText(action.summary),
          markdown`${action.rateLimit}`,
        ]),
      ),
    ]),
    withdrawnSection(api, page),
  ]);
}

function withdrawnSection(api: Api, page: Page): Markdown | undefined {
  const retired = retiredActions(api);
  if (retired.length === 0) return undefined;
  const rows = retired.map(({ name, release, successors }) => [
    markdownCode(name),
    markdown`${release}`,
    joinMarkdown(
      successors.map((successor) => actionLink(api, page, successor)),
      ", ",
    ),
  ]);
  const head = [markdown`Action`, markdown`Withdrawn in release`, markdown`Use`];
  return markdown`## Withdrawn\n\n${markdownTable(head, rows)}`;
}
