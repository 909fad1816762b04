import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { exampleCredentials } from "@tcrkit/mock";
import { namespaceCommand } from "./mount-namespace.js";

/** The built programs of the command line. */
const builtPrograms = {
  tcr: fileURLToPath(new URL("../../packages/cli/dist/bin.js", import.meta.url)),
  kubelet: fileURLToPath(new URL("../../packages/cli/dist/kubelet-credentials.js", import.meta.url)),
  helper: fileURLToPath(new URL("../../packages/cli/dist/docker-credential.js", import.meta.url)),
};

export interface CliRun {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly input?: string | Uint8Array;
  /** A user without rights, for whom root runs the program; elsewhere it runs as the tests do. */
  readonly isNobody?: boolean;
  /** Runs it where it may mount, and nobody else sees it. */
  readonly mayMount?: boolean;
}

export interface CliEnd {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A user that no system knows, as containers have. */
const nobody = 54_321;
/** Where bash, /dev/full and users are as these tests want them. */
export const isLinux = process.platform === "linux";
export const isRoot = process.getuid?.() === 0;

/** Runs a line of bash, in which `tcr`, `helper` and `kubelet` are the built programs, against an endpoint, with no home unless `env` has one. */
export async function runLine(
  line: string,
  endpoint: string,
  { env = {}, input = "", isNobody, mayMount = false }: CliRun = {},
): Promise<CliEnd> {
  const functions = Object.entries(builtPrograms).map(
    ([name, path]) => `${name}() { ${JSON.stringify(process.execPath)} ${JSON.stringify(path)} "$@"; }`,
  );
  const [program, ...args] = [...(mayMount ? namespaceCommand : []), "bash", "--norc", "-c"] as const;
  const child = spawn(program, [...args, [...functions, line].join("\n")], {
    ...(isNobody === true && isRoot ? { uid: nobody, gid: nobody } : {}),
    env: {
      PATH: process.env["PATH"],
      TENCENTCLOUD_SECRET_ID: exampleCredentials.secretId,
      TENCENTCLOUD_SECRET_KEY: exampleCredentials.secretKey,
      TENCENTCLOUD_REGION: "ap-guangzhou",
      TCR_ENDPOINT: endpoint,
      // Where the registries of the mock are: `tools.localhost:$REGISTRY_PORT`.
      REGISTRY_PORT: new URL(endpoint).port,
      ...env,
    },
  });
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const [[status], stdout, stderr] = await Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]);
  return { status: status as number | null, stdout, stderr };
}
