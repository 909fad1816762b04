import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { enlargeSpec } from "./enlarge-spec.js";
import { type Command, timeCommands } from "./processes.js";
import { printFigures } from "./report.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const times = 10;

/** `generate` as a whole process, beside openapi-typescript alone on the document that it emits, and on a spec ten times as large. */
export function benchGenerate(): void {
  const folder = mkdtempSync(join(tmpdir(), "tcrkit-bench-"));
  try {
    enlargeSpec(join(root, "spec"), join(folder, "large"), times);
    enlargeSpec(join(root, "spec"), join(folder, "same"), 1);
    const document = join(folder, "openapi.json");
    cpSync(join(root, "packages/client/src/gen/openapi.json"), document);
    const result = timeCommands(
      {
        peer: {
          file: bin("generator", "openapi-typescript"),
          args: [document, "--output", join(folder, "openapi.ts")],
          cwd: root,
        },
        generate: generate(join(folder, "same"), join(folder, "out")),
        large: generate(join(folder, "large"), join(folder, "out-large")),
      },
      5,
    );
    const toPeer = result.generate / result.peer;
    const growth = result.large / result.generate;
    printFigures("generate, as a whole process (medians of 5)", [
      { what: "openapi-typescript alone", value: `${result.peer.toFixed(0)} ms` },
      { what: "generate", value: `${result.generate.toFixed(0)} ms` },
      { what: "generate / openapi-typescript", value: toPeer.toFixed(2), target: "under 3", met: toPeer < 3 },
      { what: `generate, spec ${times} times as large`, value: `${result.large.toFixed(0)} ms` },
      { what: "large / same", value: growth.toFixed(2), target: `at most about ${times}`, met: growth <= times * 1.1 },
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function generate(spec: string, out: string): Command {
  return {
    file: process.execPath,
    args: ["generator/dist/src/main.js", "generate", "--spec", spec, "--out", out],
    cwd: root,
  };
}

function bin(workspace: string, name: string): string {
  return join(root, workspace, "node_modules", ".bin", name);
}
