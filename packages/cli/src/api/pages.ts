import type { Operation } from "@tcrkit/client/schema";
import type { Options } from "../parse/options.js";
import type { Members } from "../parse/value.js";
import type { Printer } from "../present/forms/printing.js";
import { createStatusLine } from "../present/progress.js";
import { countText } from "../present/units.js";
import type { Reporter } from "../shell/reporter.js";
import type { Api } from "./connect.js";

export interface PageDeps {
  readonly api: Pick<Api, "pages">;
  readonly printer: Printer;
  readonly reporter: Reporter;
  /** Called with each page after it is printed. */
  readonly remember: (page: Members) => Promise<void>;
}

/** Prints all pages of a list, or as many as `--max-items` wants; on a terminal a line on stderr tells how far it is. */
export async function printPages(
  { operation, input }: { readonly operation: Operation; readonly input: Members },
  { maxItems }: Options,
  { api, printer, reporter, remember }: PageDeps,
): Promise<void> {
  const line = createStatusLine(reporter);
  const textOf = createPageCount(operation);
  try {
    for await (const page of api.pages(operation, input, { maxItems })) {
      // Gone before anything else is written.
      line.clear();
      await printer.page(page);
      line.show(textOf(page));
      await remember(page);
    }
  } catch (error) {
    line.clear();
    const rows = printer.written();
    if (rows > 0) reporter.line(messages.cut(rows));
    throw error;
  } finally {
    line.clear();
  }
  await printer.end();
}

/** Counts pages and their rows, and says how many there were by the last one given. */
function createPageCount({ paging }: Operation): (page: Members) => string {
  let pages = 0;
  let rows = 0;
  return (page) => {
    const items = page[paging?.items ?? ""];
    const total = page[paging?.total ?? ""];
    pages++;
    rows += Array.isArray(items) ? items.length : 0;
    return messages.page(pages, rows, typeof total === "number" ? total : undefined);
  };
}

const messages = {
  cut: (rows: number): string => `stdout ends after ${countText(rows, "row")}: the answer is not whole.`,
  page: (pages: number, rows: number, total: number | undefined): string =>
    `${countText(pages, "page")}, ${rows}${total === undefined ? "" : ` of ${total}`} rows`,
};
