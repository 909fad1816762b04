import type { MarkdownDocument } from "../../print/document.js";
import { joinMarkdown, type Markdown, markdown, markdownCode, markdownText } from "../../print/markdown.js";
import type { CommonParametersFile } from "../../spec-files.js";
import { referencePages } from "../paths.js";
import { guideAfter, markdownPage, type Page } from "./page.js";

/** What every request has beside the action's own input, for both versions of the signature. */
export function commonParametersPage(page: Page): MarkdownDocument {
  const { commonParameters, limits, version } = page.api;
  return markdownPage(page, [
    markdown`# Common parameters`,
    markdown`Every request has these beside the action's own input; the actions' pages do not repeat them. The version of the API is ${markdownCode(version)}. A timestamp may be ${limits.clockSkewSeconds} seconds away from the server's clock.`,
    ...commonParameters.map((table) => parameterSection(page, table)),
  ]);
}

function parameterSection(page: Page, { version, in: place, parameters }: CommonParametersFile): Markdown {
  const where = {
    header: markdown`They are headers of the request.`,
    parameters: markdown`They stand among the parameters of the query, or of the form.`,
  }[place];
  const steps = guideAfter(page, version === 3 ? "signature3" : "signature1", markdown`Step by step`);
  const siblings = new Map(parameters.map(({ name }) => [name, `#v${version}-${name}`]));
  const items = parameters.map(({ name, type, required, description, sensitive, example }) => {
    const id = markdownText(`v${version}-${name}`);
    const more = [
      ...(sensitive === true ? [markdown`Sensitive: keep it out of logs.`] : []),
      ...(example === undefined ? [] : [markdown`Example: ${markdownCode(String(example))}.`]),
    ];
    const text = joinMarkdown([page.text(description, siblings), ...more], " ");
    return markdown`<div id="${id}">\n<dt>\n\n${page.link(markdownCode(name), `#v${version}-${name}`)} ${markdownText(type)} ${needOf(page, required)}\n\n</dt>\n<dd>\n\n${text}\n\n</dd>\n</div>`;
  });
  return markdown`## Signature v${version}\n\n${where}${steps}\n\n<dl class="members">\n${joinMarkdown(items, "\n")}\n</dl>`;
}

function needOf(page: Page, required: boolean | "by-action"): Markdown {
  if (required === "by-action")
    return markdown`<span class="optional">where the action wants a</span> ${page.link(markdown`region`, referencePages.regions)}`;
  return required ? markdown`<span class="required">required</span>` : markdown`<span class="optional">optional</span>`;
}
