import type { ErrorCode } from "../../model/types.js";
import { joinMarkdown, type Markdown, markdown, markdownName, markdownText } from "../../print/markdown.js";
import { referencePages } from "../paths.js";
import type { Page } from "./page.js";

/** A list of error codes: each leads to its page, with what it means and whether the same request may succeed later. */
export function errorList(page: Page, errors: readonly ErrorCode[]): Markdown {
  const items = errors.map(({ code, description, category, retryable }) => {
    const link = page.link(markdownName(code), referencePages.error(code));
    const retry = retryable ? markdown`retry` : markdown`no retry`;
    return markdown`<div id="error-${markdownText(code)}">\n<dt>\n\n${link} <span class="category">${markdownText(category)}, ${retry}</span>\n\n</dt>\n<dd>\n\n${page.text(description)}\n\n</dd>\n</div>`;
  });
  return markdown`<dl class="members errors">\n${joinMarkdown(items, "\n")}\n</dl>`;
}
