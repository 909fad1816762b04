import type { Emitter } from "../src/emit/emitter.js";
import { emitters } from "../src/emit/emitters.js";
import type { Api } from "../src/model/types.js";
import { printDocuments } from "../src/print/print.js";
import type { OutputFile } from "../src/write.js";
import { smallApi } from "./small-spec.js";

/** Printed files, to be looked into. */
export interface PrintedFiles {
  readonly files: readonly OutputFile[];
  /** Lines of a whole file, without the header. */
  readonly lines: (path: string) => readonly string[];
  /** Lines of one exported declaration of a file, with its doc comment. */
  readonly declaration: (path: string, name: string) => readonly string[];
}

/** What some emitters make of a model, printed. */
export async function printEmitted(made: readonly Emitter[], api: Api): Promise<PrintedFiles> {
  const files = await printDocuments(made.flatMap(({ emit }) => emit(api)));
  const lines = (path: string) => {
    const text = files.find((file) => file.path === path)?.text;
    if (text === undefined) throw new Error(`No file ${path} in ${files.map((file) => file.path).join(", ")}.`);
    return text.trimEnd().split("\n").slice(2);
  };
  return { files, lines, declaration: (path, name) => declarationOf(lines(path), name) };
}

/** Everything that is made of the small spec. */
export const smallFiles = await printEmitted(emitters, smallApi());

/** From the comment above `export … name` to the next blank line: inside a declaration there is none. */
function declarationOf(lines: readonly string[], name: string): string[] {
  const head = lines.findIndex((line) => new RegExp(`^export \\w+ ${name}\\b`).test(line));
  if (head < 0) throw new Error(`No declaration ${name}.`);
  const start = lines.slice(0, head).lastIndexOf("") + 1;
  const end = lines.indexOf("", head);
  return lines.slice(start, end < 0 ? undefined : end);
}
