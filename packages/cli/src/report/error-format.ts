import type { ErrorFormat } from "../flags/call-options.js";

const flag = "--error-format";

/** How errors are to be told, as far as a command line says it: one that is wrong elsewhere is told in that form, too. The last one counts. */
export function errorFormatOf(argv: readonly string[]): ErrorFormat {
  const values = argv.flatMap((word, index) => {
    if (word === flag) return [argv[index + 1]];
    return word.startsWith(`${flag}=`) ? [word.slice(flag.length + 1)] : [];
  });
  return values.at(-1) === "json" ? "json" : "text";
}
