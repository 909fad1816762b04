import { Script } from "node:vm";
import { nodeMachine } from "../shell/node/node-machine.js";
import { type CodeCache, openCodeCache } from "./code-cache.js";
import { readSource } from "./read-file.js";

/** What Node gives every file of CommonJS. */
type Require = (specifier: string) => unknown;

interface Module {
  exports: unknown;
}

/** What each file of the build is: a function around its text, as Node's own loader would put around it. */
type Run = (exports: unknown, require: Require, module: Module) => void;

/**
 * Loads the files of a program from a folder, each once, with the code that V8 made of them in an earlier run: to make it anew takes longer
 * than the rest of a call. `build` is another one for every other text of these files.
 */
export function launch(folder: string, build: string, requireOther: Require): { readonly require: Require } {
  const cache = openCodeCache({ env: process.env, machine: nodeMachine, now: Date.now }, build);
  const modules = new Map<string, Module>();
  const requireFile = (specifier: string): unknown => {
    if (!specifier.startsWith("./")) return requireOther(specifier);
    const name = specifier.slice(specifier.lastIndexOf("/") + 1);
    const known = modules.get(name);
    if (known !== undefined) return known.exports;
    const module: Module = { exports: {} };
    modules.set(name, module);
    compile(`${folder}/${name}`, name, cache)(module.exports, requireFile, module);
    return module.exports;
  };
  return { require: requireFile };
}

function compile(path: string, name: string, cache: CodeCache | undefined): Run {
  const { text, changedAtMs } = readSource(path);
  const found = cache?.read(name, changedAtMs);
  const script = new Script(text, { filename: path, ...(found === undefined ? {} : { cachedData: found.code }) });
  if (found?.isOld !== false) cache?.keepAtEnd(name, changedAtMs, script);
  return script.runInThisContext() as Run;
}
