import type { Problem } from "../../shell/errors.js";

/** The words of `tcr sign`. */
export const signText = {
  usage: [
    "tcr sign: signs a request of any Tencent Cloud product, shows every step, and sends nothing.",
    "",
    "Usage:",
    "  tcr sign --action ACTION [--service cvm --version 2017-03-12] [-d JSON|@FILE|-]",
    "",
    "Flags:",
    "  --service NAME                Product, as in its host. Default: tcr.",
    "  --host HOST|URL               Default: SERVICE.tencentcloudapi.com.",
    "  --method POST|GET             Default: POST.",
    "  --action, --version           What is called. The version of tcr is known.",
    "  --region REGION               Default: that of every call.",
    "  -d, --body JSON|@FILE|-       Parameters. Default: {}.",
    "  -H, --header 'NAME: VALUE'    Another header, signed too; may be given again.",
    "  --signature-method NAME       TC3-HMAC-SHA256 (default, also TC3), HmacSHA256 or HmacSHA1.",
    "  --timestamp SECONDS           Default: now.",
    "  --nonce NUMBER                For the two older methods. Default: another one each time.",
    "  --curl                        Print a line that sends the request with curl, and nothing else.",
    "  --output json|text            Default: text on a terminal, json elsewhere.",
  ],
  operand: (word: string): Problem => ({ what: `${JSON.stringify(word)} belongs to no flag` }),
  missing: (flag: string, hint: string): Problem => ({ what: `${flag} is required`, hint }),
  actionHint: "such as --action DescribeInstances",
  versionHint: "the version of the product's API, such as --version 2017-03-12",
  wrong: (flag: string, expected: string): Problem => ({ what: `${flag}: expected ${expected}` }),
  unreadable: (path: string, code: string): Problem => ({ what: `--body: cannot read ${path} (${code})` }),
  refused: (message: string): Problem => ({ what: message }),
  headings: {
    canonicalRequest: "Canonical request:",
    stringToSign: "String to sign:",
    signature: "Signature:",
    request: "Request:",
  },
};
