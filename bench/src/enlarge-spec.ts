import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;

/** Writes a spec `times` as large as another: every action and type that often, under numbered names. */
export function enlargeSpec(from: string, to: string, times: number): void {
  mkdirSync(to, { recursive: true });
  cpSync(join(from, "schema"), join(to, "schema"), { recursive: true });
  for (const file of ["service.json", "errors.json"]) cpSync(join(from, file), join(to, file));

  const files = readdirSync(from, { recursive: true, encoding: "utf8" }).filter((file) =>
    /^(actions|types)\b.*\.json$/.test(file),
  );
  const names = new Set(files.map((file) => file.replace(/^.*[\\/]|\.json$/g, "")));
  for (let copy = 0; copy < times; copy++) {
    const suffix = copy === 0 ? "" : `Copy${copy}`;
    for (const file of files) {
      const target = join(to, file.replace(/\.json$/, `${suffix}.json`));
      mkdirSync(join(target, ".."), { recursive: true });
      writeFileSync(target, JSON.stringify(renamed(readJson(join(from, file)), names, suffix)));
    }
  }
  writeFileSync(
    join(to, "releases.json"),
    JSON.stringify(enlargedReleases(readJson(join(from, "releases.json")), names, times)),
  );
}

function readJson(path: string): Json {
  return JSON.parse(readFileSync(path, "utf8")) as Json;
}

/** Renames an action or a type and every reference to one, and tells prose apart by a number. */
function renamed(file: Json, names: ReadonlySet<string>, suffix: string): Json {
  const rename = (name: string) => (names.has(name) ? name + suffix : name);
  const texts: Readonly<Record<string, (text: string) => string>> = {
    summary: (text) => `${suffix} ${text}`,
    description: (text) => `${suffix} ${text}`,
    type: (text) => text.replace(/\w+$/, rename),
    usedBy: rename,
    poll: rename,
  };
  const visit = (json: Json, key = ""): Json => {
    if (Array.isArray(json)) return json.map((item) => visit(item, key));
    if (typeof json === "object" && json !== null) {
      const isNamed = "poll" in json || "members" in json || "input" in json;
      return Object.fromEntries(
        Object.entries(json).map(([name, value]) => [
          name,
          name === "name" && isNamed ? `${String(value)}${suffix}` : name === "examples" ? value : visit(value, name),
        ]),
      );
    }
    return typeof json === "string" ? (texts[key]?.(json) ?? json) : json;
  };
  return suffix === "" ? file : visit(file);
}

function enlargedReleases(json: Json, names: ReadonlySet<string>, times: number): Json {
  const suffixes = Array.from({ length: times }, (_, copy) => (copy === 0 ? "" : `Copy${copy}`));
  const visit = (value: Json, key = ""): Json => {
    if (Array.isArray(value)) {
      const isNames = /^(new|deleted)(Actions|Types)$/.test(key);
      return isNames ? value.flatMap((name) => copies(String(name))) : value.map((item) => visit(item));
    }
    if (typeof value !== "object" || value === null) return value;
    const isByName = key === "modifiedActions" || key === "modifiedTypes";
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, item]) =>
        isByName ? copies(name).map((copy) => [copy, item]) : [[name, visit(item, name)]],
      ),
    );
  };
  const copies = (name: string) => (names.has(name) ? suffixes.map((suffix) => name + suffix) : [name]);
  return visit(json);
}
