import type { Operation } from "@tcrkit/client/schema";
import type { Options } from "../parse/options.js";
import type { Printer } from "../present/forms/printer.js";
import type { Reporter } from "../shell/reporter.js";
import type { Api } from "./connect.js";

type Members = Readonly<Record<string, unknown>>;

export interface PageDeps {
  readonly api: Pick<Api, "pages">;
  readonly printer: Printer;
  readonly reporter: Reporter;
  /** Told each page that was printed. */
  readonly remember: (page: Members) => Promise<void>;
}

/** Prints all pages of a list, or as many as `--max-items` wants; on a terminal a line on stderr tells how far it is. */
export async function printPages(
  { operation, input }: { readonly operation: Operation; readonly input: Members },
  { maxItems }: Options,
  { api, printer, reporter, remember }: PageDeps,
): Promise<void> {
  const progress = createPageProgress(operation, reporter);
  try {
    for await (const page of api.pages(operation, input, { maxItems })) {
      progress.clear();
      await printer.page(page);
      progress.seen(page);
      await remember(page);
    }
  } finally {
    progress.clear();
  }
  await printer.end();
}

const clearLine = "\r\u001b[2K";

/** One line that is gone before anything else is written. */
function createPageProgress({ paging }: Operation, reporter: Reporter) {
  let pages = 0;
  let rows = 0;
  let isShown = false;
  return {
    seen: (page: Members) => {
      const items = page[paging?.items ?? ""];
      const total = page[paging?.total ?? ""];
      pages++;
      rows += Array.isArray(items) ? items.length : 0;
      if (!reporter.isTTY) return;
      reporter.write(`${clearLine}${messages.page(pages, rows, typeof total === "number" ? total : undefined)}`);
      isShown = true;
    },
    clear: () => {
      if (isShown) reporter.write(clearLine);
      isShown = false;
    },
  };
}

const messages = {
  page: (pages: number, rows: number, total: number | undefined): string =>
    `${pages} ${pages === 1 ? "page" : "pages"}, ${rows}${total === undefined ? "" : ` of ${total}`} rows`,
};
