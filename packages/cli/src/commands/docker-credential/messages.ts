const program = "docker-credential-tcr";
const notFound = "credentials not found in native keychain";
const noServer = "no credentials server URL";

/** What `docker-credential-tcr` says. */
export const helperText = {
  program,
  notFound,
  noServer,
  /** docker and podman look for these, word for word; after `notFound` they go on without credentials. */
  known: new Set([notFound, noServer]),
  wrongServer: "the server URL on stdin is no host name and no address",
  failed: (what: string): string => `${program}: ${what}`,
  storesNothing: `${program} makes its tokens itself, and stores none.`,
  usage: (verbs: readonly string[]): string[] => [
    `${program}: Gives docker temporary tokens for the instances of your account.`,
    "",
    `Usage: ${program} ${verbs.join("|")}`,
    "",
    "docker runs it, once `tcr login INSTANCE --helper` has registered it. `get` reads a host on stdin. Credentials and region",
    "come from where tcr finds them. A token is kept until ten minutes before its end; `erase` forgets it.",
  ],
};
