import type { DocumentForm } from "../../settings/output-forms.js";
import type { Shell } from "../../shell/shell.js";
import type { HiddenColumn } from "../table/render-table.js";
import type { View } from "../table/view.js";
import { knowsUnicode, loadPaint, terminalWidth, usesColor } from "../terminal.js";
import { jsonText } from "./json-text.js";
import { loadYamlText } from "./yaml-text.js";

/** Where data goes. */
type Output = Pick<Shell, "stdout" | "env">;

/** Writes one value as a document. */
export async function writeData(value: unknown, form: DocumentForm, shell: Output): Promise<void> {
  if (form === "yaml") {
    const yamlText = await loadYamlText();
    return writeText(shell, yamlText(value));
  }
  const highlight = await loadHighlight(shell);
  return writeText(shell, `${highlight(jsonText(value, 2))}\n`);
}

/** Writes what people read, fitted to a terminal. Gives the columns that did not fit. */
export async function writeView(view: View, shell: Output): Promise<readonly HiddenColumn[]> {
  const { renderView } = await import("../table/render-table.js");
  const { stdout, env } = shell;
  const { lines, hidden } = renderView(view, {
    width: terminalWidth(stdout, env),
    paint: await loadPaint(stdout, env),
    ellipsis: knowsUnicode(env) ? "…" : "..",
  });
  await writeText(shell, lines.map((line) => `${line}\n`).join(""));
  return hidden;
}

/** Writes text. A stream that is full may answer with a promise. */
export async function writeText({ stdout }: Pick<Output, "stdout">, text: string): Promise<void> {
  if (text !== "") await stdout.write(text);
}

/** Colours JSON on a terminal alone, whatever a variable asks for: it is data for programs. Elsewhere nothing of colours is loaded. */
export async function loadHighlight({ stdout, env }: Output): Promise<(json: string) => string> {
  if (!stdout.isTTY || !usesColor(stdout, env)) return (json) => json;
  const { highlightJson } = await import("./highlight-json.js");
  return (json) => highlightJson(json);
}
