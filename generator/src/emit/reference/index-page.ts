import type { Api } from "../../model/types.js";
import type { MarkdownDocument } from "../../print/document.js";
import { markdownTable, markdownText } from "../../print/markdown.js";
import { referencePages } from "../paths.js";
import { markdownPage, pageAt } from "./page.js";

export function indexPage(api: Api): MarkdownDocument {
  const page = pageAt(referencePages.index);
  return markdownPage(page, [
    "# Reference",
    `${markdownText(api.summary)} Version ${api.version}: ${api.actions.length} actions, ${page.link(`${api.types.length} data types`, referencePages.types)}, ${page.link(`${api.errors.common.length + api.errors.service.length} error codes`, referencePages.errors)}.`,
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
  ]);
}
