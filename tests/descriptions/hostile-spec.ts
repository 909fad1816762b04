import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { HostileText } from "./hostile.js";
import { lintFolder, schemaDir, smallSpec } from "./pipeline.js";

/** A place of a spec that took a text, and how it begins there. */
export interface TakenText {
  /** `types/Tag.json summary` */
  readonly place: string;
  readonly mark: string;
}

/** What every text of a spec became. */
export interface HostileSpec {
  readonly taken: readonly TakenText[];
  /** Places whose refusal names no place, or is none. */
  readonly wrong: readonly string[];
}

/**
 * Puts a text, behind a mark of its own, in the place of every text of the small spec, one after the other. What the lint takes stays there;
 * what it refuses has to be named by file, and goes back.
 */
export function fillWithText(dir: string, { text }: HostileText): HostileSpec {
  cpSync(smallSpec, dir, { recursive: true });
  cpSync(schemaDir, join(dir, "schema"), { recursive: true });
  const taken: TakenText[] = [];
  const wrong: string[] = [];
  for (const file of specFiles(dir)) {
    const path = join(dir, file);
    for (const leaf of leavesOf(JSON.parse(readFileSync(path, "utf8")))) {
      const before = readFileSync(path, "utf8");
      const mark = `Mark${taken.length}x`;
      writeFileSync(path, JSON.stringify(withLeaf(JSON.parse(before), leaf, `${mark} ${text}`)));
      const faults = lintFolder(dir);
      const place = `${file} ${leaf.join(".")}`;
      if (faults.length === 0) taken.push({ place, mark });
      else writeFileSync(path, before);
      if (faults.length > 0 && !faults.some((line) => line.includes(".json")))
        wrong.push(`${place}: ${faults.join(" ")}`);
    }
  }
  return { taken, wrong };
}

/** Files that people write; what history has is structure alone. */
function specFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json") && !/^(?:schema|history|overrides)/.test(path))
    .toSorted();
}

type Path = readonly (string | number)[];

function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value === "string") return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    leavesOf(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function withLeaf(value: unknown, [key, ...rest]: Path, text: string): unknown {
  if (key === undefined) return text;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === key ? withLeaf(item, rest, text) : item));
  const object = value as Readonly<Record<string, unknown>>;
  return { ...object, [key]: withLeaf(object[key], rest, text) };
}
