import { visibleJson } from "../model/visible.js";
import type { OutputFile } from "../write.js";
import type { Document } from "./document.js";
import { formatTypeScript } from "./format.js";
import { header } from "./header.js";
import { printTypeScript } from "./typescript.js";

/** Turns documents into files, formatted, in the order of their paths. What other tools print is awaited last. */
export async function printDocuments(documents: readonly Document[]): Promise<OutputFile[]> {
  const structures = documents.filter((document) => document.kind === "typescript");
  const texts = printTypeScript(structures);
  const printed = structures.map(({ path }, index) => ({ path, text: texts[index] ?? "" }));
  const others = documents.flatMap((document) => printOther(document) ?? []);
  const sources = await Promise.all(
    documents
      .filter((document) => document.kind === "source")
      .map(async ({ path, text }) => ({ path, text: withHeader(await text) })),
  );
  return [...formatTypeScript([...printed, ...sources]), ...others].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function printOther(document: Document): OutputFile | undefined {
  switch (document.kind) {
    case "json":
      return { path: document.path, text: `${visibleJson(JSON.stringify(document.value, undefined, 2))}\n` };
    case "markdown":
      return { path: document.path, text: `<!-- ${header} -->\n\n${document.blocks.join("\n\n")}\n` };
    case "typescript":
    case "source":
      return undefined;
  }
}

function withHeader(text: string): string {
  return `// ${header}\n\n${text}`;
}
