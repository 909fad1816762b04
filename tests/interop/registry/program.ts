import { execFile } from "node:child_process";

/** What a program is given to work with. */
export interface Session {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  readonly username: string;
  /** Given on stdin alone. */
  readonly password: string;
  /** A folder of its own, which is also its home. */
  readonly folder: string;
  /** Puts a file into the instance as a chart of another kind than OCI's. */
  readonly uploadChart: (namespace: string, name: string, version: string, path: string) => Promise<unknown>;
  /** Runs our command line with the same home, at the same mock. */
  readonly tcr: (args: readonly string[]) => Promise<string>;
  /** Runs it, and answers what it printed on stdout. @throws Error with what it complained of. */
  readonly run: (args: readonly string[], stdin?: string) => Promise<string>;
}

/** A program that pushes to registries and pulls from them, unmodified. */
export interface RegistryProgram {
  readonly name: string;
  /** The program, where it is not called so. */
  readonly program?: string;
  /** Where it comes from, unless it is on the PATH: a Go module, or sources of ours in a folder of `go/`. */
  readonly module?: string;
  readonly sources?: string;
  /** Whether the mock is reached by TLS, with a certificate that the program is told to trust. */
  readonly isSecure?: true;
  readonly versionArgs: readonly string[];
  /** Logs in, pushes, pulls, lists, copies, deletes and logs out, as far as it can, and answers the digest that it pushed to `tag`. */
  readonly tell: (session: Session, repository: string, tag: string) => Promise<string>;
}

const TIMEOUT_MS = 60_000;

export function runnerOf(
  program: string,
  folder: string,
  more: Readonly<Record<string, string | undefined>> = {},
): Session["run"] {
  const env = { PATH: process.env["PATH"], HOME: folder, XDG_RUNTIME_DIR: folder, NO_COLOR: "1", ...more };
  return (args, stdin) =>
    new Promise((resolve, reject) => {
      const child = execFile(program, args, { cwd: folder, env, timeout: TIMEOUT_MS }, (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else reject(new Error(`${args.join(" ")}: ${`${stdout}${stderr}`.trim().slice(-800) || error.message}`));
      });
      child.stdin?.end(stdin ?? "");
    });
}

/** Holds that a program is refused. @throws Error when it is not, or in another way. */
export async function assertRefused(running: Promise<string>, how: RegExp): Promise<void> {
  const told = await running.then(
    (printed) => `success: ${printed}`,
    (error: Error) => error.message,
  );
  assertTold("a refusal", told, how);
}

/** Holds what a program said against what it should have said. @throws Error */
export function assertTold(what: string, told: string, expected: string | RegExp): void {
  const isRight = typeof expected === "string" ? told.includes(expected) : expected.test(told);
  if (!isRight) throw new Error(`${what}: expected ${String(expected)}, got ${told.trim().slice(0, 400)}`);
}
