import type { Problem } from "../../shell/errors.js";

/** The words of `tcr sign`. */
export const signText = {
  operand: (word: string): Problem => ({ what: `${JSON.stringify(word)} belongs to no flag` }),
  missing: (flag: string, hint: string): Problem => ({ what: `${flag} is required`, hint }),
  actionHint: "such as --action DescribeInstances",
  versionHint: "the version of the product's API, such as --version 2017-03-12",
  wrong: (flag: string, expected: string): Problem => ({ what: `${flag}: expected ${expected}` }),
  refused: (message: string): Problem => ({ what: message }),
  headings: {
    canonicalRequest: "Canonical request:",
    stringToSign: "String to sign:",
    signature: "Signature:",
    request: "Request:",
  },
};
