import { referenceEmitter } from "../src/emit/reference/reference.js";
import type { Api } from "../src/model/types.js";
import { smallApi } from "./small-spec.js";

/** The reference's pages by their paths. */
export function pagesOf(api: Api = smallApi()): ReadonlyMap<string, string> {
  return new Map(
    referenceEmitter
      .emit(api)
      .map((document) => [
        document.path.replace("docs/reference/", ""),
        document.kind === "markdown"
          ? document.blocks.join("\n\n")
          : JSON.stringify("value" in document && document.value),
      ]),
  );
}

export function linesOf(pages: ReadonlyMap<string, string>, path: string): string[] {
  return (pages.get(path) ?? "").split("\n");
}

/** A page without its blank lines, from one line to before another. */
export function part(page: string | undefined, from: string, to?: string): string[] {
  const lines = (page ?? "").split("\n").filter((line) => line !== "");
  const start = lines.indexOf(from);
  return lines.slice(start, to === undefined ? undefined : lines.indexOf(to, start));
}
