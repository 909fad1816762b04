import { dirname, join } from "node:path/posix";
import { load } from "js-yaml";
import { linkTargets } from "./link-targets.js";

/** What a page has in any language: of its words only those that are the same in each. */
export interface PageOutline {
  /** What its front matter sets, and of what is read there the numbers. */
  readonly settings: unknown;
  /** The first is what stands before all headings below the title. */
  readonly sections: readonly Section[];
}

/** A heading, and what stands below it. */
interface Section {
  readonly title: string;
  /** As a link has it: written behind the heading, or made of its words. */
  readonly anchor: string;
  readonly level: number;
  readonly facts: Facts;
}

/** What is the same in any language. */
interface Facts {
  readonly blocks: readonly string[];
  /** Names and links in the first cell of each row. */
  readonly rows: readonly string[];
  /** A mark an item. */
  readonly items: readonly string[];
  /** Links and pictures, from the repository's root. */
  readonly links: readonly string[];
  /** Code within sentences. */
  readonly code: readonly string[];
  readonly numbers: readonly string[];
}

/** Says which target counts for one, which is told from the repository's root; undefined where it does not count. */
type LeadsTo = (target: string) => string | undefined;

/** Reads the outline of a page, which stands at a path from the repository's root. */
export function outlineOf(path: string, source: string, leadsTo: LeadsTo): PageOutline {
  const [, front = "{}", body = ""] = /^(?:---\n(.*?)\n---\n)?(.*)$/s.exec(source) ?? [];
  const blocks: string[] = [];
  const text = body
    // What is for readers of one language alone stands in a container.
    .replace(/^::: .*?^:::$/gms, "")
    .replace(/^```.*?^```$/gms, (block) => `\0${blocks.push(block) - 1}\0`);
  const leads = (link: string) => leadsTo(resolved(link, path));
  return {
    settings: settingsOf(load(front), leads),
    sections: text.split(/^(?=##+ )/m).map((section) => sectionOf(section, blocks, leads)),
  };
}

function sectionOf(text: string, blocks: readonly string[], leads: LeadsTo): Section {
  const [, marks = "", title = "", anchor = slugOf(title)] = /^(#+) (.*?)(?: \{#([\w-]+)\})?$/m.exec(text) ?? [];
  const linksOf = (part: string) => linkTargets(part).flatMap((link) => leads(link) ?? []);
  return {
    title,
    anchor,
    level: marks.length,
    facts: {
      blocks: matches(text, /\0(\d+)\0/g).map((index) => blocks[Number(index)] ?? ""),
      rows: matches(text, /^\|([^|]*)\|/gm).map((cell) => [...codeOf(cell), ...linksOf(cell)].join(" ")),
      items: matches(text, /^ *(-|\d+\.) /gm),
      links: linksOf(text).toSorted(),
      code: once(codeOf(text)),
      numbers: numbersOf(wordsOf(text)),
    },
  };
}

/** Links are settings; what else is text, is read, or is searched for. */
function settingsOf(value: unknown, leads: LeadsTo): unknown {
  if (Array.isArray(value)) return value.map((item) => settingsOf(item, leads));
  if (typeof value === "string") return numbersOf(value);
  if (typeof value !== "object" || value === null) return value;
  const read = Object.entries(value).filter(([key]) => key !== "search");
  const entries = read.map(([key, item]) => {
    if (key === "link") return [key, leads(String(item))];
    return [key, ["layout", "theme", "name"].includes(key) ? item : settingsOf(item, leads)];
  });
  return Object.fromEntries(entries);
}

function codeOf(text: string): string[] {
  return matches(text, /`([^`]+)`/g);
}

function numbersOf(text: string): string[] {
  return once(matches(text, /(\d+(?:[.,]\d+)*)/g));
}

/** Without marks, links, and what is code. */
function wordsOf(text: string): string {
  return text.replaceAll(/\0\d+\0|`[^`]+`|\]\([^)]*\)|<[^>]*>|\{#[^}]*\}/g, "");
}

function slugOf(title: string): string {
  return title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-");
}

function resolved(link: string, path: string): string {
  if (/^\w+:/.test(link)) return link;
  return link.startsWith("/") ? join("docs", link) : join(dirname(path), link);
}

/** How often a sentence needs a name is for its language to say. */
function once(texts: readonly string[]): string[] {
  return [...new Set(texts)].toSorted();
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, group = ""]) => group);
}
