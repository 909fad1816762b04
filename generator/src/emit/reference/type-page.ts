import type { Api, DataType } from "../../model/types.js";
import type { MarkdownDocument } from "../../print/document.js";
import { markdown, markdownAddress, markdownList, markdownTable, markdownText } from "../../print/markdown.js";
import { referencePages } from "../paths.js";
import { actionLink, markdownPage, memberTable, needCell, notesSection, pageAt } from "./page.js";

export function typePage(api: Api, type: DataType): MarkdownDocument {
  const page = pageAt(referencePages.type(type.name));
  const states = type.members.some(({ required }) => required !== undefined);
  const address = `${api.docs.types}#${type.name}`;
  const users = markdownList(type.usedBy.map((name) => actionLink(api, page, name)));
  return markdownPage(page, [
    markdown`# ${markdownText(type.name)}`,
    markdownText(type.summary),
    type.members.length === 0
      ? markdown`It has no members.`
      : memberTable(page, type.members, states ? needCell : undefined),
    markdown`## Used by`,
    type.usedBy.length === 0 ? markdown`No action uses it.` : users,
    markdown`Since release ${type.release} of the API. Manual: ${markdownAddress(address)}`,
    notesSection(type.notes),
  ]);
}

export function typeIndexPage(api: Api): MarkdownDocument {
  const page = pageAt(referencePages.types);
  return markdownPage(page, [
    markdown`# Data types`,
    markdownTable(
      [markdown`Type`, markdown`What it is`],
      api.types.map(({ name, summary }) => [
        page.link(markdownText(name), referencePages.type(name)),
        markdownText(summary),
      ]),
    ),
  ]);
}
