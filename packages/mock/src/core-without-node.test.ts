import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";

const SPECIFIER = /(?:from|import|import\()\s*"([^"]+)"/g;

/** All files that a file brings with it, and the packages that they name. */
function closure(entry: string): { files: Map<string, string>; packages: Set<string> } {
  const files = new Map<string, string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file)) return;
    const source = readFileSync(file, "utf8");
    files.set(file, source);
    for (const [, specifier = ""] of source.matchAll(SPECIFIER)) {
      if (specifier.startsWith(".")) visit(join(dirname(file), specifier.replace(/\.js$/, ".ts")));
      else packages.add(specifier);
    }
  };
  visit(entry);
  return { files, packages };
}

const core = closure(join(import.meta.dirname, "core.ts"));

it("brings the pipeline, the handlers and the store", () => {
  const names = [...core.files.keys()].map((file) => file.slice(import.meta.dirname.length + 1).replaceAll("\\", "/"));
  expect(names).toEqual(
    expect.arrayContaining(["pipeline.ts", "steps/handle.ts", "handlers/index.ts", "store/store.ts"]),
  );
});

it("imports the signer alone, and nothing of Node", () => {
  expect([...core.packages]).toEqual(["@tcrkit/signer"]);
});

it("uses no global of Node", () => {
  const users = [...core.files].filter(([, source]) =>
    /(?<!-)\b(?:Buffer|process|setImmediate|__dirname|require)\b[.(]/.test(source),
  );
  expect(users.map(([file]) => file)).toEqual([]);
});
