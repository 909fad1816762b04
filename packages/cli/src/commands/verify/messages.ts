import type { Problem } from "../../shell/errors.js";
import { quote } from "../../shell/printable.js";

/** The words of `tcr verify`. */
export const verifyText = {
  operand: (word: string): Problem => ({ what: `${quote(word)} is one file too many` }),
  stdinTwice: (flag: string): Problem => ({ what: `${flag}: stdin holds the request already` }),
  noRequest: (name: string, why: string): Problem => ({ what: `${name} ${why}` }),
  stdin: "stdin",
  pasteHere: "Paste the request, then end with Ctrl-D.",
  question: (secretId: string) => `Secret key of ${secretId} (not shown):`,
  noKey: {
    headline: (secretId: string) => `There is no secret key for ${secretId}, which signed the request.`,
    found: (secretId: string) => `The key that was found is that of ${secretId}.`,
    next: "Next: set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, name a profile by --profile, or give the request as a file, on a terminal, to be asked for the key.",
  },
} as const;
