import type { Declaration } from "../../parse/builtin.js";
import { settingNames } from "../../settings/setting-names.js";
import type { ConfigurePart } from "./configure-call.js";

/** One thing that `tcr configure` does. */
export interface Part {
  /** The word that asks for it; empty where none stands there. */
  readonly verb: string;
  /** The words that may stand behind it. */
  readonly words: readonly string[];
  readonly about: string;
  readonly load: () => Promise<ConfigurePart>;
}

export const parts: readonly Part[] = [
  {
    verb: "",
    words: [],
    about: "asks for key, region and output; in a pipe stdin has the key",
    load: async () => (await import("./prompt.js")).prompt,
  },
  {
    verb: "list",
    words: [],
    about: "shows what is kept, secrets masked",
    load: async () => (await import("./edit.js")).list,
  },
  { verb: "get", words: ["NAME"], about: "prints one value", load: async () => (await import("./edit.js")).get },
  {
    verb: "set",
    words: ["NAME", "[VALUE]"],
    about: "sets one; a secret is asked for, or read from stdin",
    load: async () => (await import("./edit.js")).set,
  },
  {
    verb: "remove",
    words: ["[NAME]"],
    about: "removes one, or the whole profile",
    load: async () => (await import("./edit.js")).remove,
  },
  {
    verb: "import",
    words: [],
    about: "takes over what the official SDKs and tccli have, of all profiles",
    load: async () => (await import("./import.js")).importProfiles,
  },
];

/** The words that ask for something. */
export const verbs: readonly string[] = parts.map(({ verb }) => verb).filter((verb) => verb !== "");

export const declaration: Declaration = {
  name: "configure",
  area: "setup",
  summary: "Keeps a key and settings in a profile, for you alone; takes them over from the official tools.",
  forms: parts.map(({ verb, words, about }) => [[verb, ...words].join(" "), about]),
  about: [
    "--profile names another profile than default; --yes replaces and removes without a question.",
    `Names: ${settingNames.map(({ name }) => name).join(", ")}`,
  ],
  flags: [],
  takes: ["credentials", "settings", "confirm", "--output"],
  nextWord: ([verb, ...more]) => {
    if (verb === undefined) return { name: "Verb", values: verbs };
    const takesName = more.length === 0 && parts.some((part) => part.verb === verb && part.words.length > 0);
    return takesName ? { name: "SettingName", values: settingNames.map(({ name }) => name) } : undefined;
  },
};
