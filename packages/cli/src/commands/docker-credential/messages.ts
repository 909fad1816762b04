import type { Problem } from "../../shell/errors.js";

const notFound = "credentials not found in native keychain";
const noServer = "no credentials server URL";

/** What `docker-credential-tcr` says. */
export const helperText = {
  notFound,
  noServer,
  /** docker and podman look for these, word for word; after `notFound` they go on without credentials. */
  known: new Set([notFound, noServer]),
  wrongServer: "the server URL on stdin is no host name and no address",
  failed: (what: string): string => `docker-credential-tcr: ${what}`,
  notKept: "docker-credential-tcr cannot write to its cache folder (TCR_CACHE_DIR): each call makes a new token.",
  problems: (problems: readonly Problem[]): string =>
    problems.map(({ what, hint }) => (hint === undefined ? what : `${what}; ${hint}`)).join("; "),
  storesNothing: "docker-credential-tcr makes its tokens itself, and stores none.",
  usage: (verbs: readonly string[]): string[] => [
    "docker-credential-tcr: Gives docker temporary tokens for the instances of your account.",
    "",
    `Usage: docker-credential-tcr ${verbs.join("|")}`,
    "",
    "docker runs it, once `tcr login INSTANCE --helper` has registered it. `get` reads a host on stdin. Credentials and region",
    "come from where tcr finds them. A token is kept until ten minutes before its end; `erase` forgets it.",
  ],
};
