import { createMarkdownRenderer } from "vitepress";
import { expect, it } from "vitest";
import { labelAdditions } from "./addition-labels.js";

it.each([
  ["guides/start.md", "Permalink to &quot;Install tcr&quot;", "Copy Code"],
  ["zh/guides/start.md", "永久链接 &quot;Install tcr&quot;", "复制代码"],
])("names links to headings and buttons that copy in the language of %s", async (relativePath, link, button) => {
  const renderer = await createMarkdownRenderer(".", { config: labelAdditions });
  const html = renderer.render("## Install `tcr` {#install}\n\n```sh\ntcr\n```\n", { relativePath });
  expect(html).toContain(`href="#install" aria-label="${link}"`);
  expect(html).toContain(`<button title="${button}" class="copy">`);
});
