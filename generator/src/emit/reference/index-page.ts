import { retiredActions } from "../../model/retired-actions.js";
import type { MarkdownDocument } from "../../print/document.js";
import {
  type Markdown,
  markdown,
  markdownCode,
  markdownList,
  markdownTable,
  markdownText,
} from "../../print/markdown.js";
import { referencePages } from "../paths.js";
import { actionLink, markdownPage, notesAt, notesSection, type Page, retiredTarget } from "./page.js";

export function indexPage(page: Page): MarkdownDocument {
  const { api } = page;
  const types = page.link(markdown`${api.types.length} data types`, referencePages.types);
  const codes = page.link(
    markdown`${api.errors.common.length + api.errors.service.length} error codes`,
    referencePages.errors,
  );
  return markdownPage(page, [
    markdown`# Reference`,
    markdown`${page.text(api.summary)} Version ${markdownText(api.version)}: ${api.actions.length} actions, ${types}, ${codes}.`,
    markdown`## Requests and answers`,
    markdownList([
      ...protocolPages.map(({ title, path, about }) => markdown`${page.link(title, path)}: ${about}`),
      ...signatureLines(page),
    ]),
    ...api.groups.flatMap(({ title, summary, inManualOrder }) => [
      markdown`## ${markdownText(title)}`,
      page.text(summary),
      markdownTable(
        [markdown`Action`, markdown`What it does`, markdown`Requests a second`],
        inManualOrder.map((action) => [
          actionLink(page, action.name),
          page.text(action.summary),
          markdown`${action.rateLimit}`,
        ]),
      ),
    ]),
    withdrawnSection(page),
    notesSection(page, notesAt(api.notes, ["groups"])),
  ]);
}

interface ProtocolPage {
  readonly title: Markdown;
  readonly path: string;
  readonly about: Markdown;
}

/** What holds for all actions, in the order in which one needs it. */
export const protocolPages: readonly ProtocolPage[] = [
  {
    title: markdown`Request structure`,
    path: referencePages.requests,
    about: markdown`methods, content types, signatures.`,
  },
  {
    title: markdown`Common parameters`,
    path: referencePages.commonParameters,
    about: markdown`what every request has, for both versions of the signature.`,
  },
  { title: markdown`Lists and objects`, path: referencePages.lists, about: markdown`the \`.N\` of queries and forms.` },
  { title: markdown`Answers`, path: referencePages.responses, about: markdown`the envelope, errors, request ids.` },
  { title: markdown`Limits`, path: referencePages.limits, about: markdown`sizes, ages and requests a second.` },
  { title: markdown`Regions and hosts`, path: referencePages.regions, about: markdown`names, numbers and addresses.` },
  {
    title: markdown`Changelog of the API`,
    path: referencePages.changelog,
    about: markdown`what each release brought and took away.`,
  },
];

function signatureLines(page: Page): Markdown[] {
  const { signature3, signature1 } = page.api.guides;
  if (signature3 === undefined || signature1 === undefined) return [];
  const v1 = page.link(markdown`v1`, signature1);
  return [markdown`Signatures, step by step: ${page.link(markdown`v3`, signature3)} and ${v1}.`];
}

function withdrawnSection(page: Page): Markdown | undefined {
  const retired = retiredActions(page.api);
  if (retired.length === 0) return undefined;
  const lines = retired.map(
    ({ name, release }) => markdown`${page.link(markdownCode(name), retiredTarget(name))}, in release ${release}`,
  );
  return markdown`## Withdrawn\n\nThe changelog tells what to use instead.\n\n${markdownList(lines)}`;
}
