import type { DataType } from "../../model/types.js";
import type { MarkdownDocument } from "../../print/document.js";
import { markdown, markdownAddress, markdownList, markdownTable, markdownText } from "../../print/markdown.js";
import { referencePages } from "../paths.js";
import { memberAnchors, memberList } from "./member-list.js";
import { actionLink, factList, markdownPage, notesSection, type Page, releaseTarget } from "./page.js";

export function typePage(page: Page, type: DataType): MarkdownDocument {
  const address = `${page.api.docs.types}#${type.name}`;
  const users = markdownList(type.usedBy.map((name) => actionLink(page, name)));
  return markdownPage(page, [
    markdown`# ${markdownText(type.name)}`,
    page.text(type.summary),
    factList([
      [markdown`Since`, page.link(markdown`release ${type.release}`, releaseTarget(type.release))],
      [markdown`Manual`, markdownAddress(address)],
    ]),
    markdown`## Members`,
    type.members.length === 0
      ? markdown`It has no members.`
      : memberList(page, type.members, { prefix: "member", showsNeed: true, type: type.name }),
    markdown`## Used by`,
    type.usedBy.length === 0 ? markdown`No action uses it.` : users,
    notesSection(page, type.notes, new Set(memberAnchors("member", type.members))),
  ]);
}

export function typeIndexPage(page: Page): MarkdownDocument {
  return markdownPage(page, [
    markdown`# Data types`,
    markdownTable(
      [markdown`Type`, markdown`What it is`],
      page.api.types.map(({ name, summary }) => [
        page.link(markdownText(name), referencePages.type(name)),
        page.text(summary),
      ]),
    ),
  ]);
}
