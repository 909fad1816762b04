import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Between a package and the names that are taken of it later, in the name of a module that has just these; and between the names. */
const [mark, between] = ["?", "-"];

/**
 * Takes what is imported by names from the file that has it, at once or later: by way of a package's index, all that anybody takes of the
 * package would come along. `indexes` are the packages, each with its index.
 */
export async function findParts(indexes) {
  const files = new Map();
  for (const [specifier, index] of Object.entries(indexes)) files.set(specifier, await filesByName(index));

  const fileOf = (specifier, name) => files.get(specifier).get(name.split(" as ")[0]) ?? indexes[specifier];
  const lines = (keyword, specifier, names) =>
    names.map((name) => `${keyword} { ${name} } from ${JSON.stringify(fileOf(specifier, name))};`).join(" ");
  const part = (specifier, names) =>
    files.has(specifier) ? `${specifier}${mark}${valuesIn(names).join(between)}` : specifier;

  return {
    isPart: (path) => path.includes(mark),
    /** The text of such a module. */
    textOf: (path) => {
      const [specifier, names] = path.split(mark);
      return lines("export", specifier, names.split(between));
    },
    withParts: (text) =>
      text
        .replace(/^(import|export) \{([^}]+)\} from "([^"]+)";$/gm, (whole, keyword, names, specifier) =>
          files.has(specifier) ? lines(keyword, specifier, valuesIn(names)) : whole,
        )
        .replace(
          /(?<=\bconst \{)([\w, ]+)(\} = await import\(")([^"]+)/g,
          (_, names, middle, specifier) => `${names}${middle}${part(specifier, names)}`,
        )
        .replace(
          /(?<=\(await import\(")([^"]+)("\)\)\.)(\w+)/g,
          (_, specifier, middle, name) => `${part(specifier, name)}${middle}${name}`,
        ),
  };
}

/** The files of a package by what they export. */
async function filesByName(index) {
  const lines = (await readFile(index, "utf8")).matchAll(/^export \{ (.+?),? \} from "(\..+)";$/gm);
  return new Map(
    [...lines].flatMap(([, names, file]) => names.split(", ").map((name) => [name, join(dirname(index), file)])),
  );
}

/** Of a list of names those that are no types. */
function valuesIn(names) {
  return names
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && !name.startsWith("type "));
}
