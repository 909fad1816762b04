/** The words of `tcr doctor`. */
export const doctorText = {
  operand: (word: string) => ({ what: `${JSON.stringify(word)} belongs to no flag` }),
  names: {
    node: "Node",
    files: "Files",
    profile: "Profile",
    region: "Region",
    registry: "Registry",
    endpoint: "Endpoint",
    credentials: "Credentials",
    proxy: "Proxy",
    api: "API",
    clock: "Clock",
    docker: "Docker",
  },
  states: { ok: "ok", warn: "warn", fail: "FAIL" },
  next: (what: string): string => `Next: ${what}`,

  oldNode: (version: string): string => `${version}, and tcr needs 20.19 or later`,
  updateNode: "install a current Node",
  privateFiles: "for you alone, and no link",
  noFiles: "none yet",
  from: (value: string, source: string): string => `${value}, from ${source}`,
  noRegion: "none, and most actions want one",
  setRegion: "tcr configure set region ap-guangzhou, or give --region with each call",
  ownHost: (host: string): string => `${host}, the API's own`,
  noCredentials: "none found",
  setCredentials: "tcr configure, or set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY",
  mendCredentials: (source: string): string =>
    `correct or remove what ${source} has: it counts before what comes below it`,
  found: ({ source, looked, secretId, role }: FoundWords): string =>
    [source, looked && `(${looked})`, secretId, role && `as ${role}`].filter(Boolean).join(" "),
  counts: "counts",
  expiresAt: (time: string): string => `good until ${time}`,

  direct: "none: requests go directly",
  loopback: "none: the endpoint is this computer",
  proxy: (variable: string, address: string, exempt: string | undefined): string =>
    `${address}, from ${variable}${exempt === undefined ? "" : `, but for NO_PROXY=${exempt}`}`,
  badProxy: (variable: string): string => `${variable} is no http or https address`,
  mendProxy: (variable: string): string => `set ${variable} to http://HOST:PORT, or unset it`,

  notTried: "not tried: there is nothing to sign with",
  answered: (region: string, ms: number, id: string): string => `answered for ${region} in ${ms} ms, RequestId ${id}`,
  clockRight: (seconds: number): string => `${seconds} s from the server's`,
  clockWrong: (seconds: number): string => `${seconds} s from the server's; the API refuses more than 300 s`,
  setClock: "set the clock of this computer, or let it follow a time server",
  clockUnknown: "the answer has no date to compare with",

  programs: (found: readonly string[]): string => found.join(", "),
  noPrograms: "neither docker nor podman is installed: tcr login writes docker's file",
  helper: (hosts: readonly string[], isForAll: boolean): string =>
    `docker-credential-tcr gives docker the tokens for ${[...hosts, ...(isForAll ? ["every registry"] : [])].join(", ")}`,
  helperMissing: "docker's file names docker-credential-tcr, which is not on the PATH",
  installHelper: "npm install --global @tcrkit/cli",
  badDockerFile: (path: string): string => `${path} is no JSON object`,
  mendDockerFile: "correct the file: docker cannot read it either",
};

interface FoundWords {
  readonly source: string;
  readonly looked?: string | undefined;
  readonly secretId?: string | undefined;
  readonly role?: string | undefined;
}
