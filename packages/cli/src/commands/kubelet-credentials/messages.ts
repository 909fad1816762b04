const program = "tcr-kubelet-credentials";

/** What `tcr-kubelet-credentials` says. */
export const kubeletText = {
  program,
  failed: (what: string): string => `${program}: ${what}`,
  notJson: "expected a CredentialProviderRequest as JSON on stdin, got something else",
  wrongVersion: (versions: readonly string[]): string =>
    `the request on stdin is no CredentialProviderRequest of ${versions.join(", ")}`,
  noImage: "the request on stdin names no image",
  ofServiceAccount:
    "the request has the token of a service account, and every pod of this node would get the same answer: leave tokenAttributes out of the CredentialProviderConfig",
  usage: [
    `${program}: Gives kubelet temporary tokens for the instances of your account.`,
    "",
    `Usage: ${program} < REQUEST`,
    "",
    "kubelet runs it, once a CredentialProviderConfig names it: a CredentialProviderRequest comes on stdin, a",
    "CredentialProviderResponse goes to stdout. Credentials and region come from where tcr finds them. kubelet keeps",
    "an answer until ten minutes before the token's end.",
  ],
} as const;
