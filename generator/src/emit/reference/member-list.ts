import { describeLimits } from "../../model/describe.js";
import { dataTypeName, formatTypeRef } from "../../model/type-ref.js";
import type { Member } from "../../model/types.js";
import {
  joinMarkdown,
  type Markdown,
  markdown,
  markdownCode,
  markdownList,
  markdownText,
} from "../../print/markdown.js";
import { referencePages } from "../paths.js";
import { deprecation, type Page, type Scope } from "./page.js";

/** How many members one list opens in all: types that use one another in turns would make it grow without end. */
const MAX_MEMBERS = 1000;

export interface MemberListOptions {
  /** Before the ids of its members: `input` makes `#input-Rule.Key`. */
  readonly prefix: "input" | "output" | "member";
  /** Whether it says of each member if it must be there. */
  readonly showsNeed: boolean;
  /** The data type whose own members these are: it is not opened inside itself. */
  readonly type?: string;
}

/** A list of members: each with an id of its own, and the members of its data type below it, opened in place, as deep as they go. */
export function memberList(page: Page, members: readonly Member[], options: MemberListOptions): Markdown {
  const opened = { left: MAX_MEMBERS - members.length };
  const above = options.type === undefined ? [] : [options.type];
  return printList({ page, opened, showsNeed: options.showsNeed }, members, `${options.prefix}-`, above);
}

/** Ids of the members on the first level, as notes name them. */
export function memberAnchors(prefix: MemberListOptions["prefix"], members: readonly Member[]): string[] {
  return members.map(({ name }) => `${prefix}-${name}`);
}

interface Listing {
  readonly page: Page;
  readonly showsNeed: boolean;
  readonly opened: { left: number };
}

function printList(listing: Listing, members: readonly Member[], prefix: string, above: readonly string[]): Markdown {
  const siblings = new Map(members.map(({ name }) => [name, `#${prefix}${name}`]));
  const items = members.map((member) => printMember(listing, member, prefix, siblings, above));
  return markdown`<dl class="members">\n${joinMarkdown(items, "\n")}\n</dl>`;
}

function printMember(
  listing: Listing,
  member: Member,
  prefix: string,
  siblings: Scope,
  above: readonly string[],
): Markdown {
  const { page, showsNeed } = listing;
  const id = markdownText(`${prefix}${member.name}`);
  const name = page.link(markdownCode(member.name), `#${prefix}${member.name}`);
  const need = showsNeed && member.required !== undefined ? needMark(member.required) : markdown``;
  const scope = new Map([...siblings, ...answersElsewhere(page, member)]);
  const parts = [
    markdown`<div id="${id}">\n<dt>\n\n${name} ${typeName(page, member)}${need}\n\n</dt>\n<dd>\n\n${descriptionOf(page, member, scope)}`,
    valuesOf(page, member, scope),
    membersBelow(listing, member, `${prefix}${member.name}.`, above),
    markdown`</dd>\n</div>`,
  ];
  return joinMarkdown(
    parts.filter((part) => part !== undefined),
    "\n\n",
  );
}

function needMark(isRequired: boolean): Markdown {
  return isRequired
    ? markdown` <span class="required">required</span>`
    : markdown` <span class="optional">optional</span>`;
}

function typeName(page: Page, member: Member): Markdown {
  const name = dataTypeName(member.type);
  const text = formatTypeRef(member.type);
  if (name === undefined) return markdownText(text);
  const link = page.link(markdownText(name), referencePages.type(name));
  return text === name ? link : markdown`${markdownText(text.slice(0, -name.length))} ${link}`;
}

/** Where the members that other actions answer are told of: `NamespaceList.Name` is on the page of DescribeNamespaces. */
function answersElsewhere({ api }: Page, { refersTo, defaultFrom }: Member): [string, string][] {
  return [refersTo, defaultFrom].flatMap((source): [string, string][] => {
    const [actionName, ...path] = source?.split(".") ?? [];
    const action = api.actions.find(({ name }) => name === actionName);
    if (action === undefined || path.length === 0) return [];
    return [[path.join("."), `${referencePages.action(action)}#output-${path.join(".")}`]];
  });
}

function descriptionOf(page: Page, member: Member, scope: Scope): Markdown {
  const parts = [
    page.text(member.description, scope),
    ...(member.deprecated === undefined ? [] : [deprecation(page, member.deprecated)]),
    ...describeLimits(member).map((limit) => page.text(limit, scope)),
  ];
  return joinMarkdown(parts, " ");
}

/** The documented values: a line each where one has a meaning. */
function valuesOf(page: Page, { values }: Member, scope: Scope): Markdown | undefined {
  if (values.length === 0) return undefined;
  const codes = values.map(({ value }) => markdownCode(String(value)));
  if (values.every(({ meaning }) => meaning === undefined)) return markdown`Values: ${joinMarkdown(codes, ", ")}.`;
  const lines = values.map(({ meaning }, index) => {
    const code = codes[index] ?? markdown``;
    return meaning === undefined ? code : markdown`${code}: ${page.text(meaning, scope)}`;
  });
  return markdown`Values:\n\n${markdownList(lines)}`;
}

/** The members of its data type, but of one that stands above already, and as long as there is room. */
function membersBelow(
  listing: Listing,
  member: Member,
  prefix: string,
  above: readonly string[],
): Markdown | undefined {
  const { page, opened } = listing;
  const type = page.api.types.find(({ name }) => name === dataTypeName(member.type));
  if (type === undefined || type.members.length === 0) return undefined;
  if (above.includes(type.name))
    return markdown`Its members are those of ${page.link(markdownText(type.name), referencePages.type(type.name))} above.`;
  if (type.members.length > opened.left) return undefined;
  opened.left -= type.members.length;
  const below = printList(listing, type.members, prefix, [...above, type.name]);
  return markdown`<details>\n<summary>Members of ${markdownText(type.name)}</summary>\n${below}\n</details>`;
}
