import type { Operation } from "@tcrkit/client/schema";
import type { Context } from "../context.js";
import type { Options } from "../flags/global-options.js";
import type { Talk } from "../talk.js";
import { outputText } from "../text/output.js";

/** Writes an answer to stdout, in the form that was asked for or that suits where it goes. */
export async function writeOutput(
  operation: Operation,
  output: Readonly<Record<string, unknown>>,
  { output: form }: Options,
  { stdout }: Context,
  talk: Talk,
): Promise<void> {
  switch (form ?? (stdout.isTTY ? "table" : "json")) {
    case "json":
      stdout.write(`${JSON.stringify(output, null, 2)}\n`);
      return;
    case "table": {
      const { viewOutput } = await import("./view.js");
      const { renderView } = await import("./render-view.js");
      const { lines, hidden } = renderView(viewOutput(operation, output), stdout.isTTY ? stdout.columns : undefined);
      if (lines.length > 0) stdout.write(`${lines.join("\n")}\n`);
      for (const note of outputText.notes(operation, output, hidden)) talk.line(note);
    }
  }
}
