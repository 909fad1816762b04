import type { Members } from "../../parse/value.js";
import type { DocumentForm } from "../../settings/output-forms.js";
import { collectPages, listMember } from "../rows.js";
import { loadDocumentSyntax } from "./document-syntax.js";
import type { Printer, Printing } from "./printing.js";
import { loadHighlight, writeData, writeText } from "./write-forms.js";

/**
 * Writes all pages as one document, each as it comes. What stands before the rows is that of the first page, what stands behind them that
 * of the last one. Pages without rows are kept back until there are some, or the end shows that there are none.
 */
export function createDocumentPrinter(form: DocumentForm, { operation, shell }: Printing): Printer {
  const list = listMember(operation)?.name;
  const early = collectPages(operation);
  let document: OpenDocument | undefined;
  return {
    page: async (output) => {
      const rows = list === undefined ? undefined : output[list];
      if (document !== undefined) return document.add(output);
      if (list !== undefined && Array.isArray(rows) && rows.length > 0) {
        document = await openDocument(form, list, { ...output, [list]: rows }, shell);
      } else {
        early.add(output);
      }
    },
    end: async () => (document === undefined ? writeData(early.answer(), form, shell) : document.close()),
    written: () => document?.written() ?? 0,
  };
}

/** A document whose list is open. */
interface OpenDocument {
  readonly add: (page: Members) => Promise<void>;
  readonly close: () => Promise<void>;
  readonly written: () => number;
}

async function openDocument(
  form: DocumentForm,
  list: string,
  first: Members,
  shell: Printing["shell"],
): Promise<OpenDocument> {
  const syntax = await loadDocumentSyntax(form, list);
  const highlight = await loadHighlight(shell);
  const write = (parts: readonly string[]) => writeText(shell, highlight(parts.join("")));
  const names = Object.keys(first);
  const before = names.slice(0, names.indexOf(list));
  let last = first;
  let written = 0;
  const writeRows = async (rows: unknown, lead: readonly string[]) => {
    if (!Array.isArray(rows) || rows.length === 0) return;
    await write([...lead, syntax.rows(rows)]);
    written += rows.length;
  };
  const head = syntax.members(membersOf(first, (name) => before.includes(name)));
  await writeRows(first[list], [syntax.begin, head, head === "" ? "" : syntax.separator, syntax.beginList]);
  return {
    add: async (page) => {
      last = page;
      await writeRows(page[list], [syntax.separator]);
    },
    close: async () => {
      const tail = syntax.members(membersOf(last, (name) => name !== list && !before.includes(name)));
      await write([syntax.endList, tail === "" ? "" : syntax.separator, tail, syntax.end]);
    },
    written: () => written,
  };
}

function membersOf(page: Members, isWanted: (name: string) => boolean): Members {
  return Object.fromEntries(Object.entries(page).filter(([name]) => isWanted(name)));
}
