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
      "no key has this id: check TENCENTCLOUD_SECRET_ID, and in the console that the key is there and enabled",
    "AuthFailure.InvalidSecretId":
      "the key of this id does not open the API: check that TENCENTCLOUD_SECRET_ID is that of a cloud API key",
    "AuthFailure.SignatureFailure":
      "the secret key does not go with the secret id: check TENCENTCLOUD_SECRET_KEY and TENCENTCLOUD_SECRET_ID",
    "AuthFailure.SignatureExpire": "this computer's clock is more than five minutes off: set it",
    "AuthFailure.TokenFailure":
      "the token is wrong or too old: get new temporary credentials, or for a long-term key unset the token's variable",
    "AuthFailure.MFAFailure": "the account wants multi-factor authentication for this call",
    UnsupportedRegion: "`tcr describe-regions` lists the regions; --region or TENCENTCLOUD_REGION chooses one",
  }),
);

const adviceByExitCode: Readonly<Partial<Record<ExitCode, string>>> = {
  [exitCodes.credentials]: "check TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY",
  [exitCodes.throttled]: "wait a moment and try again",
  [exitCodes.server]: "try again a little later; keep the RequestId for the vendor's support",
};
