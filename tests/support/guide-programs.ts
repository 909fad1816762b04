import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { builtMock } from "./mock-process.js";

/** Where a program of the CLI is, by the name of its file. */
export const builtProgram = (name: string) =>
  fileURLToPath(new URL(`../../packages/cli/dist/${name}.js`, import.meta.url));
const run = (name: string) => `exec '${process.execPath}' '${builtProgram(name)}' "$@"`;

/**
 * What stands on a reader's PATH: the programs of the CLI, a docker that takes every login, a kubectl that takes every manifest, a terraform
 * that is led to the mock, and an npm that has everything installed.
 */
const programs: Readonly<Record<string, string>> = {
  tcr: run("bin"),
  "docker-credential-tcr": run("docker-credential"),
  "tcr-kubelet-credentials": run("kubelet-credentials"),
  docker: `if [ "$1" = login ]; then cat > /dev/null; fi`,
  kubectl: "cat > /dev/null",
  terraform: `test "$TENCENTCLOUD_PROTOCOL" = HTTP`,
  npm: `test "$1" = install`,
  npx: `case "$1" in
--package) shift 2; exec "$@" ;;
@tcrkit/mock) shift; exec tcr-mock "$@" ;;
*) exit 127 ;;
esac`,
};

/** Makes a folder with the programs that the guides name, and others, each a line of `sh`. */
export function writeGuidePrograms(folder: string, others: Readonly<Record<string, string>> = {}): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, line] of Object.entries({ ...programs, ...others })) {
    writeFileSync(join(folder, name), `#!/bin/sh -e\n${line}\n`, { mode: 0o755 });
  }
}

/** A line for `tcr-mock` on a port: it serves in the background once it is ready, and notes its process in the file `serving`. */
export function servingMock(port: number): string {
  const mock = `'${process.execPath}' '${builtMock()}'`;
  return `if [ "$1" = env ]; then shift; exec ${mock} env --port ${port} "$@"; fi
: > ready
${mock} --port ${port} "$@" > ready & echo $! >> serving
until grep 'is ready' ready; do kill -0 $!; sleep 0.1; done`;
}
