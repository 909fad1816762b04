import { basename } from "node:path";

/** In an import or an export. */
const names = String.raw`\{([\w$,]+)\}`;
/** `import{run}from"./chunk-A.js";import"./chunk-B.js";export{run};` */
const stub = new RegExp(`^((?:import(?:${names}from)?"[^"]+";)+)export${names};\\s*$`);

/**
 * Where all of an entry stands in chunks, esbuild writes a file that only hands on what the chunks export. Whoever imports it is led to the
 * chunk that has most of it, of those that none of the others imports, and which hands on the rest: that is one file less to load.
 */
export function withoutStubs(files) {
  const texts = new Map(files.map(({ path, text }) => [basename(path), text]));
  const chunkOf = new Map();
  for (const [name, text] of texts) {
    const taken = handedOn(text);
    const isImported = (chunk) => taken.some(([other]) => other !== chunk && imports(texts, other, chunk));
    const [[chunk] = []] = taken
      .filter(([chunk]) => !isImported(chunk))
      .toSorted(([, a], [, b]) => b.length - a.length);
    if (chunk === undefined) continue;
    chunkOf.set(name, chunk);
    for (const [other, names] of taken) if (other !== chunk) addExports(texts, chunk, other, names);
  }
  const left = files
    .filter(({ path }) => !chunkOf.has(basename(path)))
    .map(({ path }) => ({
      path,
      text: texts
        .get(basename(path))
        .replace(/(?<=\bimport\("\.\/)[\w-]+\.js(?="\))/g, (name) => chunkOf.get(name) ?? name),
    }));
  return { files: left, chunkOf };
}

/** What a file that has nothing of its own takes from each chunk, all under the same names; nothing for any other file. */
function handedOn(text) {
  const [, imports, , exported] = stub.exec(text) ?? [];
  if (imports === undefined) return [];
  const taken = [...imports.matchAll(new RegExp(`import${names}from"\\./([^"]+)";`, "g"))].map(([, list, chunk]) => [
    chunk,
    list.split(","),
  ]);
  const all = taken.flatMap(([, list]) => list);
  const isAll = all.toSorted().join() === exported.split(",").toSorted().join();
  return isAll && all.every((name) => !name.includes(" ")) ? taken : [];
}

/** Whether a file imports another one at once, whatever lies between them. */
function imports(texts, name, other) {
  const names = [...texts.get(name).matchAll(importedAtOnce)].map(([, next]) => next);
  return names.includes(other) || names.some((next) => imports(texts, next, other));
}

const importedAtOnce = /(?:\bfrom|\bimport)"\.\/([^"]+)";/g;

function addExports(texts, chunk, other, names) {
  const text = texts.get(chunk);
  const added = names.filter((name) => !new RegExp(`\\bexport\\{[^}]*\\b${name}\\b`).test(text));
  if (added.length > 0) texts.set(chunk, `${text}export{${added}}from"./${other}";`);
}
