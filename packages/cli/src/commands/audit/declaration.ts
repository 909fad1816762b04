import type { Declaration } from "../../parse/builtin.js";
import { severities } from "./severity.js";

export const declaration: Declaration = {
  name: "audit",
  area: "images",
  summary: "Looks through instances for what is open, unprotected, unlimited or about to run out.",
  words: "[INSTANCE[/NAMESPACE]]",
  about: [
    "INSTANCE is an id, a name or a domain, public or custom, in any region. Each finding names the command that mends it. Nothing is changed.",
    "Looked at are the public allowlist, public namespaces, tokens and service accounts that hold for long or are expired, deletion protection, rules that keep or remove tags, images without a signature where a policy signs them, and instances that were paid in advance.",
  ],
  examples: ["", "my-registry --fail-on high", "--all-regions --output csv"],
  flags: [
    {
      name: "FailOn",
      type: "String",
      values: severities,
      about: "End with exit code 5 where something of this severity, or worse, is found.",
    },
    { name: "AllRegions", type: "Boolean", about: "The instances of every region, not only of the one that is set." },
  ],
  takes: ["credentials", "settings", "--timeout", "answer", "rows"],
  answer: async () => (await import("./answer.js")).answer,
  nextWord: ({ length }) => (length === 0 ? { name: "RegistryName" } : undefined),
};
