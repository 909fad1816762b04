import type { Problem } from "../errors.js";
import { wrap } from "../help/wrap.js";
import { printable } from "../output/printable.js";

/** What `tcr ls` says. */
export const lsText = {
  columns: { name: "Name", size: "Size", age: "Age", status: "Status", about: "About" },
  isPublic: "public",
  isPrivate: "private",
  tooMuch: (word: string): Problem => ({
    what: `${quote(word)} is one word too many`,
    hint: "there is one place to list",
  }),
  wrongDepth: (text: string, most: number): Problem => ({
    what: `--depth: expected a whole number from 1 to ${most}, got ${quote(text)}`,
  }),
  wrongPlace: (text: string): Problem => ({
    what: `${quote(text)}: expected INSTANCE, INSTANCE/NAMESPACE or INSTANCE/NAMESPACE/REPOSITORY`,
  }),
  nothing: "Nothing found.",
  progress: (rows: number): string => `Listing: ${rows} found so far`,
  hidden: (columns: readonly string[]): string => `Not shown for want of width: ${columns.join(", ")}.`,
  help: (width: number): string[] => [
    "tcr ls: Lists instances, and what is in them, as a tree.",
    "",
    "Usage: tcr ls [INSTANCE[/NAMESPACE[/REPOSITORY]]] [--depth N] [--all-regions]",
    "",
    ...wrap(
      "INSTANCE is an id, a name or a public domain, in any region. On a terminal it is a tree, with the size of each tag and the time since each was last changed; elsewhere, or by --output, it is rows. Of an instance that is not running, its state is all there is.",
      width,
    ),
    "",
    ...flags.flatMap(([flag, about]) => [`  ${flag}`, ...wrap(about, width, "      ")]),
    "",
    "Examples:",
    "  tcr ls",
    "  tcr ls my-registry/team/nginx",
    "  tcr ls my-registry --depth 3 --output csv",
  ],
};

const flags = [
  [
    "--depth N",
    "Levels to show, of instances, namespaces, repositories and tags. Default: two, but tags only where a repository is named.",
  ],
  ["--all-regions", "The instances of every region, not only of the one that is set."],
] as const;

function quote(text: string): string {
  return JSON.stringify(printable(text));
}
