import type { Api, DataType } from "../../model/types.js";
import type { MarkdownDocument } from "../../print/document.js";
import { markdownLink, markdownList, markdownTable, markdownText } from "../../print/markdown.js";
import { referencePages } from "../paths.js";
import { actionLink, markdownPage, memberTable, notesSection, pageAt } from "./page.js";

export function typePage(api: Api, type: DataType): MarkdownDocument {
  const page = pageAt(referencePages.type(type.name));
  const states = type.members.some(({ required }) => required !== undefined);
  return markdownPage(page, [
    `# ${type.name}`,
    markdownText(type.summary),
    states
      ? memberTable(page, type.members, ({ required }) => (required === undefined ? "" : required ? "yes" : "no"))
      : memberTable(page, type.members),
    `## Used by\n\n${markdownList(type.usedBy.map((name) => actionLink(api, page, name)))}`,
    `Since release ${type.release} of the API. Manual: ${markdownLink(`${api.docs.types}#${type.name}`, `${api.docs.types}#${type.name}`)}`,
    notesSection(type.notes),
  ]);
}

export function typeIndexPage(api: Api): MarkdownDocument {
  const page = pageAt(referencePages.types);
  return markdownPage(page, [
    "# Data types",
    markdownTable(
      ["Type", "What it is"],
      api.types.map(({ name, summary }) => [page.link(name, referencePages.type(name)), markdownText(summary)]),
    ),
  ]);
}
