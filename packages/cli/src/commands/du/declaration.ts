import type { Declaration } from "../../parse/builtin.js";

/** What sizes are told of, from the outermost on. */
export const duLevels = ["instance", "namespace", "repository"] as const;

export const declaration: Declaration = {
  name: "du",
  area: "images",
  summary: "Tells how much room images take, by instance, namespace and repository.",
  words: "[INSTANCE[/NAMESPACE[/REPOSITORY]]]",
  about: [
    "INSTANCE is an id, a name or a domain, public or custom, in any region. Each image is counted once wherever it stands, however many tags and repositories name it. Images share layers: what they take together is less than the sum, and --layers tells how much.",
  ],
  examples: ["my-registry", "my-registry/team --layers", "--depth 3 --output csv"],
  flags: [
    {
      name: "Depth",
      type: "Integer",
      placeholder: "N",
      values: duLevels.map((_, index) => index + 1),
      about: "Levels to show below the place, of instances, namespaces and repositories. Default: one.",
    },
    {
      name: "Layers",
      type: "Boolean",
      about: "Read every image's manifest, and count each layer once: one request an image.",
    },
    { name: "AllRegions", type: "Boolean", about: "The instances of every region, not only of the one that is set." },
  ],
  takes: ["credentials", "settings", "--timeout", "answer", "rows"],
  answer: async () => (await import("./answer.js")).answer,
  nextWord: ({ length }) => (length === 0 ? { name: "RegistryName" } : undefined),
};
