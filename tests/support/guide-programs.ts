import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where a program of the CLI is, by the name of its file. */
export const builtProgram = (name: string) =>
  fileURLToPath(new URL(`../../packages/cli/dist/${name}.js`, import.meta.url));
const run = (name: string) => `exec '${process.execPath}' '${builtProgram(name)}' "$@"`;

/** What stands on a reader's PATH: the programs of the CLI, a docker that takes every login, and a kubectl that takes every manifest. */
const programs: Readonly<Record<string, string>> = {
  tcr: run("bin"),
  "docker-credential-tcr": run("docker-credential"),
  "tcr-kubelet-credentials": run("kubelet-credentials"),
  docker: `if [ "$1" = login ]; then cat > /dev/null; fi`,
  kubectl: "cat > /dev/null",
};

/** Makes a folder with the programs that the guides name, and others, each a line of `sh`. */
export function writeGuidePrograms(folder: string, others: Readonly<Record<string, string>> = {}): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, line] of Object.entries({ ...programs, ...others })) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${line}\n`, { mode: 0o755 });
  }
}
