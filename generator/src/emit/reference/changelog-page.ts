import { retiredActions } from "../../model/retired-actions.js";
import type { MarkdownDocument } from "../../print/document.js";
import {
  joinMarkdown,
  type Markdown,
  markdown,
  markdownCode,
  markdownList,
  markdownText,
} from "../../print/markdown.js";
import type { ReleaseFile } from "../../spec-files.js";
import { referencePages } from "../paths.js";
import { actionLink, markdownPage, type Page } from "./page.js";

/** The API's own history, the newest release first. */
export function changelogPage(page: Page): MarkdownDocument {
  return markdownPage(page, [
    markdown`# Changelog of the API`,
    markdown`What each release of the API brought and took away, the newest first. Names that are no link are gone.`,
    ...page.api.releases.flatMap((release) => releaseSection(page, release)),
  ]);
}

function releaseSection(page: Page, release: ReleaseFile): Markdown[] {
  const notes = page.api.releaseNotes.filter(({ path }) => path.startsWith(`releases.${release.n}.`));
  const changes = [
    nameLine(markdown`New actions`, release.newActions, (name) => actionLink(page, name)),
    withdrawnLines(page, release),
    ...Object.entries(release.modifiedActions ?? {}).map(([name, tables]) => changedAction(page, name, tables)),
    nameLine(markdown`New data types`, release.newTypes, (name) => typeLink(page, name)),
    nameLine(markdown`Data types that are gone`, release.deletedTypes, (name) => typeLink(page, name)),
    ...Object.entries(release.modifiedTypes ?? {}).map(([name, tables]) => changedType(page, name, tables)),
  ];
  return [
    markdown`## Release ${release.n}`,
    markdown`${markdownText(release.date)}, ${markdownText(release.time)}`,
    markdownList(changes.flat().map((change) => markdown`${change}.`)),
    ...notes.map(({ kind, text }) => markdown`**${markdownText(kind)}**: ${page.text(text)}`),
  ];
}

function nameLine(title: Markdown, names: readonly string[] | undefined, link: (name: string) => Markdown): Markdown[] {
  return names === undefined || names.length === 0 ? [] : [markdown`${title}: ${joinMarkdown(names.map(link), ", ")}`];
}

/** A line for each withdrawn action; where it was withdrawn last, its name is a place to lead to. */
function withdrawnLines(page: Page, { n, deletedActions = [], successors = {} }: ReleaseFile): Markdown[] {
  const last = new Set(
    retiredActions(page.api)
      .filter(({ release }) => release === n)
      .map(({ name }) => name),
  );
  return deletedActions.map((name) => {
    const code = last.has(name)
      ? markdown`<span id="withdrawn-${markdownText(name)}">${markdownCode(name)}</span>`
      : markdownCode(name);
    const instead = joinMarkdown(
      (successors[name] ?? []).map((successor) => actionLink(page, successor)),
      ", ",
    );
    return instead === "" ? markdown`Withdrawn: ${code}` : markdown`Withdrawn: ${code}; use ${instead}`;
  });
}

function changedAction(
  page: Page,
  name: string,
  tables: NonNullable<ReleaseFile["modifiedActions"]>[string],
): Markdown {
  const action = page.api.actions.find((candidate) => candidate.name === name);
  const path = action === undefined ? undefined : referencePages.action(action);
  const inputs = memberLinks(page, path, "input", action?.input);
  const outputs = memberLinks(page, path, "output", action?.output);
  const parts = [
    ...nameLine(markdown`new input`, tables.newInputs, inputs),
    ...nameLine(markdown`changed input`, tables.modifiedInputs, inputs),
    ...nameLine(markdown`input that is gone`, tables.deletedInputs, inputs),
    ...nameLine(markdown`new output`, tables.newOutputs, outputs),
    ...nameLine(markdown`changed output`, tables.modifiedOutputs, outputs),
    ...nameLine(markdown`output that is gone`, tables.deletedOutputs, outputs),
  ];
  return markdown`${actionLink(page, name)}: ${joinMarkdown(parts, "; ")}`;
}

function changedType(page: Page, name: string, tables: NonNullable<ReleaseFile["modifiedTypes"]>[string]): Markdown {
  const type = page.api.types.find((candidate) => candidate.name === name);
  const members = memberLinks(
    page,
    type === undefined ? undefined : referencePages.type(name),
    "member",
    type?.members,
  );
  const parts = [
    ...nameLine(markdown`new members`, tables.newMembers, members),
    ...nameLine(markdown`changed members`, tables.modifiedMembers, members),
    ...nameLine(markdown`members that are gone`, tables.deletedMembers, members),
  ];
  return markdown`${typeLink(page, name)}: ${joinMarkdown(parts, "; ")}`;
}

/** Links to members that the API still has. */
function memberLinks(
  page: Page,
  path: string | undefined,
  prefix: string,
  members: readonly { readonly name: string }[] = [],
): (name: string) => Markdown {
  return (name) =>
    path !== undefined && members.some((member) => member.name === name)
      ? page.link(markdownCode(name), `${path}#${prefix}-${name}`)
      : markdownCode(name);
}

function typeLink(page: Page, name: string): Markdown {
  const isThere = page.api.types.some((type) => type.name === name);
  return isThere ? page.link(markdownText(name), referencePages.type(name)) : markdownCode(name);
}
