import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { HeadConfig } from "vitepress";
import { addressOf } from "./site-address.js";

/** The pages that stand in Chinese too, by their path in English, such as `guides/start.md`. */
export function translatedPages(docs: string): string[] {
  const files = readdirSync(join(docs, "zh"), { recursive: true, encoding: "utf8" });
  return files.map((path) => path.replaceAll("\\", "/")).filter((path) => path.endsWith(".md"));
}

/** Says in the head of a page where it stands in each language. */
export function alternates(translated: readonly string[], page: string): HeadConfig[] {
  const english = page.replace(/^zh\//, "");
  if (!translated.includes(english)) return [];
  const languages = { en: english, "zh-CN": `zh/${english}`, "x-default": english };
  return Object.entries(languages).map(([hreflang, path]) => {
    const href = addressOf(path.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, ".html"));
    return ["link", { rel: "alternate", hreflang, href }];
  });
}
