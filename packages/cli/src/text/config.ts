import type { NamedProfile } from "../config/profile-name.js";
import type { Problem } from "../errors.js";

/** What is said of files of settings and credentials. */
export const configText = {
  wrongProfile: ({ source }: NamedProfile): Problem => ({
    what: `${source}: expected the name of a profile: up to 64 letters, digits and . @ _ -`,
  }),
  halfPair: (given: string, missing: string): Problem => ({ what: `${given} goes with ${missing}` }),
  unusable: (place: string): string => `${place} cannot be used.`,
  nextForFile: "Next: mend it, or remove it and run `tcr configure`",
  noHome: "there is no home folder, and so no place for settings.",
  setFolder: "Next: set TCR_CONFIG_DIR",
  open: (path: string, mode: string): string => `${path} can be read by others (mode ${mode})`,
  closeIt: (path: string): string => `chmod 600 ${path}`,
  link: (path: string): string =>
    `${path} is a link: whoever may change the link or its target decides which key signs`,
  warning: (what: string, next: string | undefined): string =>
    `Warning: ${what}${next === undefined ? "" : `; ${next}`}`,
  noProfile: "no profile",
  noMember: "not set",
  half: "holds secretId or secretKey, but not both",
};
