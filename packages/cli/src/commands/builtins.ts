import type { ExitCode } from "../shell/exit-codes.js";
import type { Reporter } from "../shell/reporter.js";
import type { Shell } from "../shell/shell.js";

/** A command of its own making, beside those of the API. */
export interface Builtin {
  readonly run: (argv: readonly string[], shell: Shell, reporter: Reporter) => Promise<ExitCode>;
}

/** What loads such a command, by its name. No action of the API may have the same. */
export const builtins: ReadonlyMap<string, () => Promise<Builtin>> = new Map([
  ["help", () => import("./help/help.js")],
  ["configure", () => import("./configure/configure.js")],
  ["doctor", () => import("./doctor/doctor.js")],
  ["sign", () => import("./sign/sign.js")],
  ["mock", () => import("./mock/mock.js")],
  ["completion", () => import("./completion/completion.js")],
  ["__complete", () => import("./completion/complete.js")],
  ["login", () => import("./login/login.js")],
  ["ls", () => import("./ls/ls.js")],
  ["wait", () => import("./wait/wait.js")],
]);
