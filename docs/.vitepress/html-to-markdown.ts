import Turndown from "turndown";

/** What is read of a built page. */
interface PageText {
  readonly title: string;
  readonly description: string;
  readonly markdown: string;
}

/** Reads title, description and content of a built page; `linkOf` says where a link leads instead. */
export function createHtmlReader(html: string, linkOf: (link: string) => string): PageText {
  const [, title = ""] = /<title>(.*?)(?: \| [^|]*)?<\/title>/.exec(html) ?? [];
  const [, description = ""] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
  const [, content = ""] = /<(?:main|div class="VPHome")[^>]*>(.*)<\/(?:main|div)>/s.exec(html) ?? [];
  return { title: decoded(title), description: decoded(description), markdown: `${toMarkdown(content, linkOf)}\n` };
}

function toMarkdown(html: string, linkOf: (link: string) => string): string {
  const turndown = new Turndown({ headingStyle: "atx", codeBlockStyle: "fenced", bulletListMarker: "-" });
  turndown.remove(["script", "style", "button", "input", "label", "footer"]);
  turndown.addRule("link", {
    filter: (node) => node.nodeName === "A" && node.hasAttribute("href"),
    replacement: (text, node) => {
      // A link around a whole card is one around its title.
      const [title = "", ...rest] = text.trim().split(/\n+/);
      const link = `[${title.replace(/^#+ /, "")}](${linkOf((node as HTMLElement).getAttribute("href") ?? "")})`;
      return rest.length === 0 ? link : `\n\n${[link, ...rest].join("\n\n")}\n\n`;
    },
  });
  turndown.addRule("code", {
    filter: (node) => node.nodeName === "DIV" && /\blanguage-/.test(node.className),
    replacement: (_, node) => {
      const element = node as HTMLElement;
      const [, language = ""] = /language-([\w-]+)/.exec(element.className) ?? [];
      const code = (element.querySelector("pre")?.textContent ?? "").replace(/\n$/, "");
      return `\n\n\`\`\`${language}\n${code}\n\`\`\`\n\n`;
    },
  });
  turndown.addRule("permalink", { filter: isPermalink, replacement: () => "" });
  // The front page has its name and what it is in one heading.
  turndown.addRule("name", { filter: (node) => node.classList.contains("name"), replacement: (text) => `${text}: ` });
  turndown.addRule("item", {
    filter: "li",
    replacement: (text, node) => {
      const list = node.parentElement;
      const mark = list?.nodeName === "OL" ? `${Array.from(list.children).indexOf(node as HTMLElement) + 1}. ` : "- ";
      return `${mark}${text.trim().replace(/\n(?=.)/g, `\n${" ".repeat(mark.length)}`)}\n`;
    },
  });
  turndown.addRule("cell", { filter: ["th", "td"], replacement: (text) => ` ${text.trim().replaceAll("\n", " ")} |` });
  turndown.addRule("row", {
    filter: "tr",
    replacement: (text, node) => {
      const isHead = node.parentNode?.nodeName === "THEAD";
      return `|${text}\n${isHead ? `|${" --- |".repeat(node.childNodes.length)}\n` : ""}`;
    },
  });
  turndown.addRule("table", { filter: ["table", "thead", "tbody"], replacement: (text) => `\n${text.trim()}\n` });
  turndown.addRule("term", { filter: "dt", replacement: (text) => `\n- ${text.trim()}\n` });
  turndown.addRule("definition", {
    filter: "dd",
    replacement: (text) => `${text.trim().replace(/^(?=.)/gm, "  ")}\n`,
  });
  return turndown
    .turndown(html)
    .replace(/\u200b/g, "")
    .replace(/^(#+ .*?) +$/gm, "$1")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function isPermalink(node: HTMLElement): boolean {
  return node.getAttribute("aria-label")?.startsWith("Permalink") ?? false;
}

function decoded(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
