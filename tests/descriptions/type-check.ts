import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { repository } from "./pipeline.js";

/** Checks what was generated into a folder: the whole client with it, and the tables of mock and command line. The compiler's lines. */
export function typeErrors(root: string): string[] {
  for (const [from, keep] of handWritten) {
    const source = join(repository, "packages", from);
    cpSync(source, join(root, "packages", from), {
      recursive: true,
      filter: (path) => keep(path.slice(source.length)),
    });
  }
  for (const name of ["client", "mock", "cli"]) linkDependencies(root, name);
  writeFileSync(join(root, "tsconfig.json"), JSON.stringify(config));
  const { status, stdout } = spawnSync(process.execPath, [tsc, "--project", root], { encoding: "utf8" });
  return status === 0 ? [] : stdout.trim().split("\n");
}

const isOwn = (path: string) => !/^\/gen(?:\/|$)|\.test(?:-d)?\.ts$/.test(path);

/** What the generated files are written against. */
const handWritten: readonly (readonly [string, (path: string) => boolean])[] = [
  ["client/src", isOwn],
  ["mock/src/contract.ts", () => true],
  ["cli/src/contract.ts", () => true],
];

function linkDependencies(root: string, name: string): void {
  const [own, theirs] = [join(root, "packages", name), join(repository, "packages", name)];
  mkdirSync(own, { recursive: true });
  cpSync(join(theirs, "package.json"), join(own, "package.json"));
  symlinkSync(join(theirs, "node_modules"), join(own, "node_modules"));
}

const require = createRequire(import.meta.url);
const tsc = join(
  dirname(createRequire(join(repository, "package.json")).resolve("typescript/package.json")),
  "bin/tsc",
);
const nodeTypes = dirname(dirname(require.resolve("@types/node/package.json")));

const config = {
  extends: join(repository, "tsconfig.base.json"),
  compilerOptions: {
    noEmit: true,
    types: ["node"],
    typeRoots: [nodeTypes],
    paths: {
      "#default-credentials": ["./packages/client/src/credentials/default/node.ts"],
      "#default-transport": ["./packages/client/src/transports/default/node.ts"],
      "#diagnostics": ["./packages/client/src/observe/diagnostics/node.ts"],
      "#other-scheme": ["./packages/client/src/call/other-scheme/node.ts"],
      "#system-errors": ["./packages/client/src/transports/system-errors/node.ts"],
      "@tcrkit/client/operations/*": ["./packages/client/src/gen/operations/*.ts"],
    },
  },
  include: ["packages/*/src"],
};
