import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Script } from "node:vm";
import { nodeMachine } from "../shell/node/node-machine.js";
import { type CodeCache, openCodeCache } from "./code-cache.js";

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
    const name = basename(specifier);
    const known = modules.get(name);
    if (known !== undefined) return known.exports;
    const module: Module = { exports: {} };
    modules.set(name, module);
    compile(join(folder, name), name, cache)(module.exports, requireFile, module);
    return module.exports;
  };
  return { require: requireFile };
}

/** The build writes ASCII, which takes V8 half the memory. */
function compile(path: string, name: string, cache: CodeCache | undefined): Run {
  const kept = cache?.read(name);
  const script = new Script(readFileSync(path, "latin1"), {
    filename: path,
    ...(kept === undefined ? {} : { cachedData: kept.code }),
  });
  if (kept?.isOld !== false || script.cachedDataRejected === true) cache?.keepAtEnd(name, script);
  return script.runInThisContext() as Run;
}
