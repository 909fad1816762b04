import { retiredActions } from "../../model/retired-actions.js";
import type { Api } from "../../model/types.js";
import type { MarkdownDocument } from "../../print/document.js";
import { markdownCode, markdownTable, markdownText } from "../../print/markdown.js";
import { referencePages } from "../paths.js";
import { actionLink, markdownPage, type Page, pageAt } from "./page.js";

export function indexPage(api: Api): MarkdownDocument {
  const page = pageAt(referencePages.index);
  return markdownPage(page, [
    "# Reference",
    `${markdownText(api.summary)} Version ${api.version}: ${api.actions.length} actions, ${page.link(`${api.types.length} data types`, referencePages.types)}, ${page.link(`${api.errors.common.length + api.errors.service.length} error codes`, referencePages.errors)}. ${page.link("Requests", referencePages.requests)} tells hosts, signatures and regions.`,
    ...api.groups.flatMap(({ title, summary, actions }) => [
      `## ${title}`,
      markdownText(summary),
      markdownTable(
        ["Action", "What it does", "Requests a second"],
        actions.map((action) => [
          page.link(action.name, referencePages.action(action)),
          markdownText(action.summary),
          String(action.rateLimit),
        ]),
      ),
    ]),
    withdrawnSection(api, page),
  ]);
}

function withdrawnSection(api: Api, page: Page): string | undefined {
  const retired = retiredActions(api);
  if (retired.length === 0) return undefined;
  const rows = retired.map(({ name, release, successors }) => [
    markdownCode(name),
    String(release),
    successors.map((successor) => actionLink(api, page, successor)).join(", "),
  ]);
  return `## Withdrawn\n\n${markdownTable(["Action", "Withdrawn in release", "Use"], rows)}`;
}
