import { posix } from "node:path";
import { describeLimits, describeValues } from "../../model/describe.js";
import { dataTypeName, formatTypeRef } from "../../model/type-ref.js";
import type { Api, Member, Note } from "../../model/types.js";
import type { MarkdownDocument } from "../../print/document.js";
import { markdownCode, markdownLink, markdownList, markdownTable, markdownText } from "../../print/markdown.js";
import { referencePages, referencePath } from "../paths.js";

/** One page of the reference; links are made from its own place. */
export interface Page {
  /** Path relative to the reference's folder. */
  readonly path: string;
  readonly link: (text: string, target: string) => string;
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

export function markdownPage({ path }: Page, blocks: readonly (string | undefined)[]): MarkdownDocument {
  return {
    kind: "markdown",
    path: referencePath(path),
    blocks: blocks.flatMap((block) => (block === undefined || block === "" ? [] : [block])),
  };
}

export function actionLink(api: Api, page: Page, name: string): string {
  const action = api.actions.find((candidate) => candidate.name === name);
  return action === undefined ? markdownCode(name) : page.link(name, referencePages.action(action));
}

/** A table of members; `need` says in words whether one must be there. */
export function memberTable(page: Page, members: readonly Member[], need?: (member: Member) => string): string {
  return markdownTable(
    ["Name", "Type", ...(need === undefined ? [] : ["Required"]), "Description"],
    members.map((member) => [
      markdownCode(member.name),
      typeCell(page, member),
      ...(need === undefined ? [] : [need(member)]),
      descriptionCell(member),
    ]),
  );
}

export function notesSection(notes: readonly Note[]): string | undefined {
  if (notes.length === 0) return undefined;
  const lines = notes.map(({ kind, path, text }) => `**${kind}**, ${markdownCode(path)}: ${markdownText(text)}`);
  return `## Notes\n\n${markdownList(lines)}`;
}

function typeCell(page: Page, member: Member): string {
  const name = dataTypeName(member.type);
  const text = formatTypeRef(member.type);
  return name === undefined ? text : text.replace(name, page.link(name, referencePages.type(name)));
}

function descriptionCell(member: Member): string {
  const values = describeValues(member);
  const parts = [
    member.description,
    ...(member.deprecated === undefined ? [] : [`**Deprecated.** ${member.deprecated}`]),
    ...describeLimits(member),
    ...(values.length === 0 ? [] : [`Values: ${values.join(" ")}`]),
  ];
  return markdownText(parts.join(" "));
}
