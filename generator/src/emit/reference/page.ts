import { posix } from "node:path";
import { describeLimits, describeValues } from "../../model/describe.js";
import { dataTypeName, formatTypeRef } from "../../model/type-ref.js";
import type { Api, Member, Note } from "../../model/types.js";
import type { MarkdownDocument } from "../../print/document.js";
import {
  joinMarkdown,
  type Markdown,
  markdown,
  markdownCode,
  markdownLink,
  markdownList,
  markdownTable,
  markdownText,
} from "../../print/markdown.js";
import { referencePages, referencePath } from "../paths.js";

/** One page of the reference; links are made from its own place. */
export interface Page {
  /** Path relative to the reference's folder. */
  readonly path: string;
  readonly link: (text: Markdown, target: string) => Markdown;
}

export function pageAt(path: string): Page {
  return {
    path,
    link: (text, target) => {
      const relative = posix.relative(posix.dirname(path), target);
      return markdownLink(text, relative.startsWith(".") ? relative : `./${relative}`);
    },
  };
}

export function markdownPage({ path }: Page, blocks: readonly (Markdown | undefined)[]): MarkdownDocument {
  return {
    kind: "markdown",
    path: referencePath(path),
    blocks: blocks.flatMap((block) => (block === undefined || block === "" ? [] : [block])),
  };
}

export function actionLink(api: Api, page: Page, name: string): Markdown {
  const action = api.actions.find((candidate) => candidate.name === name);
  return action === undefined ? markdownCode(name) : page.link(markdownText(name), referencePages.action(action));
}

/** A table of members; `need` says in words whether one must be there. */
export function memberTable(
  page: Page,
  members: readonly Member[],
  need: ((member: Member) => Markdown) | undefined,
): Markdown {
  return markdownTable(
    [markdown`Name`, markdown`Type`, ...(need === undefined ? [] : [markdown`Required`]), markdown`Description`],
    members.map((member) => [
      markdownCode(member.name),
      typeCell(page, member),
      ...(need === undefined ? [] : [need(member)]),
      descriptionCell(member),
    ]),
  );
}

/** Whether a member must be there; nothing where its table does not say. */
export function needCell({ required }: Member): Markdown {
  return required === undefined ? markdown`` : yesOrNo(required);
}

export function yesOrNo(isSo: boolean): Markdown {
  return isSo ? markdown`yes` : markdown`no`;
}

export function notesSection(notes: readonly Note[]): Markdown | undefined {
  if (notes.length === 0) return undefined;
  const lines = notes.map(
    ({ kind, path, text }) => markdown`**${markdownText(kind)}**, ${markdownCode(path)}: ${markdownText(text)}`,
  );
  return markdown`## Notes\n\n${markdownList(lines)}`;
}

function typeCell(page: Page, member: Member): Markdown {
  const name = dataTypeName(member.type);
  const text = formatTypeRef(member.type);
  if (name === undefined) return markdownText(text);
  return markdown`${markdownText(text.slice(0, -name.length))}${text === name ? markdown`` : markdown` `}${page.link(markdownText(name), referencePages.type(name))}`;
}

function descriptionCell(member: Member): Markdown {
  const values = describeValues(member);
  const parts = [
    markdownText(member.description),
    ...(member.deprecated === undefined ? [] : [deprecation(member.deprecated)]),
    ...describeLimits(member).map(markdownText),
    ...(values.length === 0 ? [] : [markdown`Values: ${joinMarkdown(values.map(markdownText), " ")}`]),
  ];
  return joinMarkdown(parts, " ");
}

/** What stands at something deprecated: what to use instead. */
export function deprecation(successor: string): Markdown {
  return markdown`**Deprecated.** ${markdownText(successor)}`;
}
