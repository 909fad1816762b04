import { basename } from "node:path";
import { transform } from "esbuild";
import { syntax } from "./syntax.mjs";

/**
 * A file as CommonJS, which Node starts faster: for ES modules it first loads much of its own library. It is the function that Node would put
 * around it, since `launch` loads it. What it exports are plain values, set at its end: `assertNoRing` holds that nobody needs them before.
 */
export async function asFunction(text) {
  const { code } = await transform(text, {
    ...syntax,
    lineLimit: 0,
    format: "cjs",
    supported: { "dynamic-import": false },
  });
  let exported = "";
  const plain = code
    .replace(/var \w+=\{\};__export\(\w+,\{([^}]*)\}\);module\.exports=__toCommonJS\(\w+\);/, (_, getters) => {
      exported = `module.exports={${getters.replaceAll(":()=>", ":")}};`;
      return "";
    })
    .replace(/0&&\(module\.exports=\{[^}]*\}\);?/, "")
    .replace(/__toESM\((require\("\.\/[^"]+"\))\)/g, "$1")
    .concat(exported);
  if (plain.includes("__toCommonJS(")) throw new Error(`esbuild exports in another way than expected: ${plain}`);
  const { code: used } = await transform(plain, { ...syntax, treeShaking: true });
  return `(function(exports,require,module){${withBuiltins(used.replace(brokenInText, ""))}})\n`;
}

/** Takes modules of Node as they are: `require` makes an ES module beside each that it gives, and has to be compiled first. */
export function withBuiltins(text) {
  return text.replace(/\brequire\((?="node:)/g, "process.getBuiltinModule(");
}

/** Where esbuild breaks a line in the midst of a text, which may be the name of a file. */
const brokenInText = /(?<=(?<!\\)(?:\\\\)*)\\\n/g;

/** @throws for files that import each other at once, whatever lies between them. */
export function assertNoRing(files) {
  const imports = new Map(files.map(({ path, text }) => [basename(path), [...text.matchAll(importedAtOnce)]]));
  const done = new Set();
  const visit = (name, above) => {
    if (above.includes(name)) throw new Error(`Files import each other: ${[...above, name].join(" > ")}`);
    if (done.has(name)) return;
    for (const [, next] of imports.get(name) ?? []) visit(next, [...above, name]);
    done.add(name);
  };
  for (const name of imports.keys()) visit(name, []);
}

/** Not what is loaded later, which stands in a function. */
const importedAtOnce = /=require\("\.\/([^"]+)"\)/g;
