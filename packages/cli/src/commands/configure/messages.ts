import { didYouMean, suggest } from "../../parse/suggest.js";
import type { SettingName } from "../../settings/setting-names.js";
import { orList, type Problem } from "../../shell/errors.js";
import { quote } from "../../shell/printable.js";

/** The words of `tcr configure`. */
export const configureText = {
  unknownVerb: (verb: string, verbs: readonly string[]): Problem => ({
    what: `${JSON.stringify(verb)} is no command of configure`,
    hint: `it takes ${orList(verbs)}`,
  }),
  tooMany: (verb: string): Problem => ({ what: `there are too many words after ${verb}` }),
  missingName: (verb: string): Problem => ({ what: `${verb} needs the name of a setting` }),
  unknownName: (name: string, names: readonly string[]): Problem => {
    const near = suggest(name, names);
    return {
      what: `${JSON.stringify(name)} is no setting`,
      hint: near.length > 0 ? `did you mean ${near.join(", ")}?` : `there are ${names.join(", ")}`,
    };
  },
  missingValue: ({ name, expected }: SettingName): Problem => ({ what: `${name} needs a value: ${expected}` }),
  wrongValue: ({ name, expected }: SettingName): Problem => ({ what: `${name}: expected ${expected}` }),
  unknownValue: ({ name }: SettingName, text: string, known: readonly string[]): string => {
    const hint = didYouMean(text, known);
    return `${quote(text)} is no ${name} that the manual names${hint === undefined ? "" : `; ${hint}`}`;
  },
  allTheSame: (doubt: string): string => `${doubt}${doubt.endsWith("?") ? "" : "."} Use it all the same? [y/N] `,
  note: (what: string): string => `Note: ${what}`,
  saidNo: "you said no: nothing was changed.",
  secretInArguments: ({ name }: SettingName): Problem => ({
    what: `${name} is a secret, and others may read it on a command line`,
    hint: `leave it out and type it, or pipe it: tcr configure set ${name} < FILE`,
  }),
  notSet: (name: string, profile: string): string => `${name} is not set in profile ${profile}.`,
  noProfile: (profile: string): string => `there is no profile ${profile}.`,
  nothingKept: "Nothing is kept yet. `tcr configure` asks for it.",
  kept: (names: readonly string[], profile: string, path: string): string =>
    `Kept ${names.join(", ")} of profile ${profile} in ${path}`,
  nothingToKeep: "Nothing was given, and nothing changed.",
  removed: (what: string, profile: string): string => `Removed ${what} of profile ${profile}.`,
  wholeProfile: "everything",

  ask: ({ name, question = name }: SettingName, now: string | undefined): string =>
    `${question}${now ? ` [${now}]` : ""}: `,
  confirmRemoval: (profile: string): string => `Remove the whole profile ${profile}? [y/N] `,
  confirmReplacement: (name: string, profile: string): string =>
    `${name} of profile ${profile} is set already, to something else. Replace it? [y/N] `,
  needsYes: "in a pipe nobody can be asked; --yes does it without a question",

  whichProfiles: (names: readonly string[]): string =>
    `The official tools have the profiles ${names.join(", ")}. Which of them? Enter takes all: `,
  unknownProfiles: (names: readonly string[]): string => `They have no profile ${names.map(quote).join(", ")}.`,
  took: (name: string, profile: string, path: string): string => `Copied ${name} of profile ${profile} from ${path}`,
  same: (name: string, profile: string): string => `${name} of profile ${profile} is the same already.`,
  keptOwn: (name: string, profile: string): string =>
    `Left ${name} of profile ${profile} unchanged; --yes replaces what is set.`,
  passedOver: (path: string, why: string): string => `Skipped ${path}: ${why}`,
  noCredentials: (profile: string): string => `holds no whole key for profile ${profile}`,
  loginOfTccli: (type: string): string =>
    `its credentials are of type ${type}, which only tccli and this machine renew; tcr finds them there`,
  earlier: "another file had a key already",
  nothingFound: (profiles: readonly string[], paths: readonly string[]): string[] => [
    `There is nothing to import for profile ${profiles.join(", ")}. Looked at:`,
    ...paths.map((path) => `  ${path}`),
  ],
};
