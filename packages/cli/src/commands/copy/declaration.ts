import type { Declaration } from "../../parse/builtin.js";

export const declaration: Declaration = {
  name: "copy",
  area: "images",
  summary: "Copies images within an instance, and from one registry to another, with their digests.",
  words: "SOURCE TARGET",
  about: [
    "SOURCE is an image, a repository with all of its tags, or more of them by patterns: INSTANCE[/NAMESPACE[/REPOSITORY[:TAG|@DIGEST]]]. TARGET may leave out what stays the same: INSTANCE[/NAMESPACE[/REPOSITORY[:TAG]]]. INSTANCE is an id, a name or a domain, public or custom, in any region; any other host is a registry of its own, for which docker's login counts.",
    "Within an instance the registry copies by itself. Across instances and regions layers are streamed from one registry to the other, those that the target has are not sent, and manifests and indexes arrive byte for byte. A tag that the target has with the same digest is left alone; what would change an immutable tag is refused.",
    "First the plan is shown, and a question asked. Without a terminal nothing is changed unless --yes is given. Stopped, the same command goes on from there.",
  ],
  examples: [
    "my-registry/team/web:v1 my-registry/team/web:stable",
    "my-registry/team/web other-registry --match 'v*' --dry-run",
    "'my-registry/team/**' other-registry/mirror --yes",
    "localhost:5000/web:v1 my-registry/team",
  ],
  flags: [
    {
      name: "Match",
      type: "String",
      placeholder: "GLOB",
      about: "Copy tags of this form alone; may be given several times.",
    },
    {
      name: "Except",
      type: "String",
      placeholder: "GLOB",
      about: "Leave out tags of this form; may be given several times.",
    },
    {
      name: "SourceHost",
      type: "String",
      placeholder: "HOST",
      about:
        "Host that SOURCE is read at, such as that of a private network. Default: the domain that names it, else the public one.",
    },
    {
      name: "TargetHost",
      type: "String",
      placeholder: "HOST",
      about: "The same for TARGET.",
    },
    { name: "DryRun", type: "Boolean", about: "End after the plan." },
  ],
  takes: ["credentials", "settings", "--timeout", "answer", "confirm"],
  nextWord: ({ length }) => (length < 2 ? { name: "RegistryName" } : undefined),
};
