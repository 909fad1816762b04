import type { MarkdownDocument } from "../../print/document.js";
import { type Markdown, markdown, markdownCode, markdownTable, markdownText } from "../../print/markdown.js";
import { referencePages } from "../paths.js";
import { actionLink, guideLink, markdownPage, notesAt, notesSection, type Page } from "./page.js";

/** How large requests may be, how old, and how many a second each action takes. */
export function limitsPage(page: Page): MarkdownDocument {
  const { limits, groups, notes } = page.api;
  return markdownPage(page, [
    markdown`# Limits`,
    markdown`## Size of a request`,
    markdownTable(
      [markdown`Request`, markdown`Bytes`],
      [
        [markdown`GET`, bytes(limits.getMaxBytes)],
        [markdown`POST with signature v1`, bytes(limits.v1PostMaxBytes)],
        [markdown`POST with signature v3`, bytes(limits.tc3PostMaxBytes)],
      ],
    ),
    markdown`A larger one is answered with ${errorLink(page, "RequestSizeLimitExceeded")}.`,
    markdown`## Age of a request`,
    markdown`A signature holds for ${limits.clockSkewSeconds} seconds before and after the server's clock. An older one is answered with ${errorLink(page, "AuthFailure.SignatureExpire")}.`,
    markdown`## Requests a second`,
    markdown`Each action has a limit of its own. What goes beyond it is answered with ${errorLink(page, "RequestLimitExceeded")}; the client ${guideLink(page, "retries", markdown`waits and sends it again`)}.`,
    ...groups.map(({ title, inManualOrder }) => {
      const rows = inManualOrder.map((action) => [actionLink(page, action.name), markdown`${action.rateLimit}`]);
      return markdown`### ${markdownText(title)}\n\n${markdownTable([markdown`Action`, markdown`Requests a second`], rows)}`;
    }),
    notesSection(page, notesAt(notes, ["limits"])),
  ]);
}

function bytes(count: number): Markdown {
  const [unit, size] = count >= 2 ** 20 ? ["MB", 2 ** 20] : ["KB", 2 ** 10];
  return markdown`${count} (${count / size} ${markdownText(unit)})`;
}

function errorLink(page: Page, code: string): Markdown {
  const { common, service } = page.api.errors;
  const isKnown = [...common, ...service].some((error) => error.code === code);
  return isKnown ? page.link(markdownCode(code), referencePages.error(code)) : markdownCode(code);
}
