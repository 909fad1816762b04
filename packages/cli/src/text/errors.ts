import { type ExitCode, exitCodes } from "../exit-codes.js";

/** What is said when something failed. */
export const errorText = {
  usage: (command: string | undefined): string =>
    command === undefined ? "this command line does not work." : `\`tcr ${command}\` does not work like this.`,
  helpFor: (command: string | undefined): string => (command === undefined ? "tcr help" : `tcr help ${command}`),
  next: (what: string): string => `Next: ${what}`,

  action: (action: string, region: string | undefined): string =>
    `Action: ${action}${region === undefined ? "" : ` in ${region}`}`,
  requestId: (id: string): string => `RequestId: ${id}`,
  meaning: (text: string): string => `Meaning: ${text}`,
  diagnosis: (text: string): string => `The server's diagnosis: ${text}`,
  dryRun: (action: string): string => `Dry run: ${action} is in order, and nothing was done.`,
  /** What to do next about an error code of the API. */
  advice: (code: string, exitCode: ExitCode, command: string | undefined): string =>
    adviceByCode.get(code) ?? adviceByExitCode[exitCode] ?? errorText.helpFor(command),

  began: (excerpt: string): string => `What came begins: ${excerpt}`,
  unknownOutcome: "Whether the request took effect is not known.",
  checkConnection: "check the network, and --endpoint or TCR_ENDPOINT where one is set",
  giveMoreTime: "give it more time by --timeout 60s, or check the network",
  waitLonger: "the work goes on; --wait-timeout 30m would wait longer",
  lookWith: (command: string): string => `look closer with tcr ${command}`,
  interrupted: "Interrupted.",
  unexpected: "this is a fault of tcr itself. Please report it.",
};

const adviceByCode: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "AuthFailure.SecretIdNotFound":
      "no key has this id: check in the console that the key is there and enabled; tcr doctor tells where the id comes from",
    "AuthFailure.InvalidSecretId":
      "the key of this id does not open the API: it must be a cloud API key; tcr doctor tells where the id comes from",
    "AuthFailure.SignatureFailure":
      "the secret key does not go with the secret id: check both; tcr doctor tells where they come from",
    "AuthFailure.SignatureExpire": "this computer's clock is more than five minutes off: set it",
    "AuthFailure.TokenFailure":
      "the token is wrong or too old: get new temporary credentials, or for a long-term key unset the token's variable",
    "AuthFailure.MFAFailure": "the account wants multi-factor authentication for this call",
    UnsupportedRegion:
      "`tcr describe-regions --region ap-guangzhou` lists the regions; --region, TENCENTCLOUD_REGION or a profile chooses one",
  }),
);

const adviceByExitCode: Readonly<Partial<Record<ExitCode, string>>> = {
  [exitCodes.credentials]: "check the key; tcr doctor tells where it comes from",
  [exitCodes.throttled]: "wait a moment and try again",
  [exitCodes.server]: "try again a little later; keep the RequestId for the vendor's support",
};
