import type { Declaration } from "../../parse/builtin.js";

export const declaration: Declaration = {
  name: "prune",
  area: "images",
  summary: "Deletes images that are old or too many, after it has shown which.",
  words: "INSTANCE[/NAMESPACE[/REPOSITORY]]",
  about: [
    "INSTANCE is an id, a name or a domain, public or custom, in any region; namespace and repository may be patterns, with * for any text without a slash and ** for any text. What goes is what all flags together give up; one of --keep-last, --older-than and --match is needed.",
    "The unit is the image, by its digest: one that a tag keeps is kept with all of its tags. Tags that a rule of the instance makes immutable are kept. The space of what is deleted is free once the registry has collected its garbage; layers that other images share stay.",
    "First the plan is shown, and a question asked. Without a terminal nothing is changed unless --yes is given.",
  ],
  examples: [
    "my-registry/team --keep-last 10 --older-than 30d",
    "my-registry/team/web --match 'pr-*' --older-than 2w --dry-run",
    "'my-registry/*/cache' --keep-last 3 --except 'release-*' --yes",
  ],
  flags: [
    {
      name: "KeepLast",
      type: "Integer",
      placeholder: "N",
      about: "Keep so many images in each repository, those changed last, of the ones that --match and --except leave.",
    },
    {
      name: "OlderThan",
      type: "String",
      placeholder: "AGE",
      about: "Delete what was last changed longer ago than that, such as 12h, 30d or 8w.",
    },
    {
      name: "Match",
      type: "String",
      placeholder: "GLOB",
      about: "Delete images by tags of this form alone; may be given several times.",
    },
    {
      name: "Except",
      type: "String",
      placeholder: "GLOB",
      about: "Keep images with tags of this form; may be given several times.",
    },
    { name: "DryRun", type: "Boolean", about: "End after the plan." },
  ],
  takes: ["credentials", "settings", "--timeout", "answer", "confirm"],
  nextWord: ({ length }) => (length === 0 ? { name: "RegistryName" } : undefined),
};
