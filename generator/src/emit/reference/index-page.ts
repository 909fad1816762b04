import type { Api } from "../../model/types.js";
import type { MarkdownDocument } from "../../print/document.js";
import { markdown, markdownTable, markdownText } from "../../print/markdown.js";
import { referencePages } from "../paths.js";
import { markdownPage, pageAt } from "./page.js";

export function indexPage(api: Api): MarkdownDocument {
  const page = pageAt(referencePages.index);
  const types = page.link(markdown`${api.types.length} data types`, referencePages.types);
  const codes = page.link(
    markdown`${api.errors.common.length + api.errors.service.length} error codes`,
    referencePages.errors,
  );
  return markdownPage(page, [
    markdown`# Reference`,
    markdown`${markdownText(api.summary)} Version ${markdownText(api.version)}: ${api.actions.length} actions, ${types}, ${codes}.`,
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
  ]);
}
