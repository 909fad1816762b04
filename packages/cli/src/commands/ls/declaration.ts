import type { Declaration } from "../../parse/builtin.js";

/** What can be seen, from the outermost on. */
export const levels = ["instance", "namespace", "repository", "tag"] as const;

export const declaration: Declaration = {
  name: "ls",
  area: "images",
  summary: "Lists instances, and what is in them, as a tree.",
  words: "[INSTANCE[/NAMESPACE[/REPOSITORY[:TAG]]]]",
  about: [
    "INSTANCE is an id, a name or a domain, public or custom, in any region. On a terminal it is a tree, with the size of each tag and the time since each was last changed; elsewhere, or by --output, it is rows. Of an instance that is not running, its state is all there is.",
  ],
  examples: ["", "my-registry/team/nginx", "my-registry --depth 3 --output csv"],
  flags: [
    {
      name: "Depth",
      type: "Integer",
      placeholder: "N",
      values: levels.map((_, index) => index + 1),
      about:
        "Levels to show, of instances, namespaces, repositories and tags. Default: two, but tags only where a repository is named.",
    },
    {
      name: "AllRegions",
      type: "Boolean",
      about: "The instances of every region, not only of the one that is set.",
    },
  ],
  takes: ["credentials", "settings", "--timeout", "answer", "rows"],
  answer: async () => (await import("./answer.js")).answer,
  nextWord: ({ length }) => (length === 0 ? { name: "RegistryName" } : undefined),
};
