import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runInThisContext } from "node:vm";
import { expect, it } from "vitest";

const dist = fileURLToPath(new URL("../../packages/cli/dist/", import.meta.url));

it.each(["bin", "docker-credential"])("each file in dist/%s has what the others take of it", (folder) => {
  const load = loaderOf(join(dist, folder));
  const takings = readdirSync(join(dist, folder))
    .filter((name) => name.endsWith(".js"))
    .flatMap((name) => takenIn(readFileSync(join(dist, folder, name), "utf8")).map((taking) => ({ name, ...taking })));
  expect(new Set(takings.map(({ when }) => when))).toEqual(new Set(["at once", "later"]));
  expect(takings.filter(({ file, taken }) => load(file)[taken] === undefined)).toEqual([]);
});

interface Taking {
  readonly when: "at once" | "later";
  readonly file: string;
  readonly taken: string;
}

/** What a file takes of others, by names. */
function takenIn(text: string): readonly Taking[] {
  const line = text.replace(/\\\n/g, "").replace(/\s+/g, " ");
  const atOnce = line.matchAll(/(\w+)=require\( ?"\.\/([^"]+)"\)/g);
  const later =
    /(?:\{([\w,: ]+)\}=\(?)?await Promise\.resolve\(\)\.then\(\(\)=> ?require\( ?"\.\/([^"]+)"\)\)\)?(?:\. ?(\w+))?/g;
  return [
    ...[...atOnce].flatMap(([, variable, file = ""]) =>
      namesOf(line, new RegExp(`\\b${variable}\\. ?(\\w+)`, "g")).map((taken) => ({
        when: "at once" as const,
        file,
        taken,
      })),
    ),
    ...[...line.matchAll(later)].flatMap(([, names = "", file = "", name = ""]) =>
      namesOf(`${names},${name}`, /(?<=^|,) ?(\w+)/g).map((taken) => ({ when: "later" as const, file, taken })),
    ),
  ];
}

function namesOf(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(([, name]) => (name === undefined ? [] : [name]));
}

/** Loads files as the programs do, each once. */
function loaderOf(folder: string) {
  const loaded = new Map<string, { exports: Record<string, unknown> }>();
  const requireOther = createRequire(join(folder, "bin.js"));
  const load = (name: string): Record<string, unknown> => {
    const module = loaded.get(name) ?? { exports: {} };
    if (loaded.has(name)) return module.exports;
    loaded.set(name, module);
    const requireFile = (path: string) => (path.startsWith("./") ? load(path.slice(2)) : requireOther(path));
    const text = readFileSync(join(folder, name), "utf8");
    runInThisContext(text, { filename: name })(module.exports, requireFile, module);
    return module.exports;
  };
  return load;
}
