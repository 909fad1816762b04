import type { Shell } from "../../shell/shell.js";
import type { View } from "../table/view.js";
import { colorPaint, noPaint, type Paint, terminalWidth, usesColor } from "../terminal.js";
import { highlightJson, jsonText } from "./json-text.js";

/** Where data goes. */
export type World = Pick<Shell, "stdout" | "env">;

/** Writes one value as a document. */
export async function writeData(value: unknown, form: "json" | "yaml", shell: World): Promise<void> {
  if (form === "json") return writeText(shell, `${highlightJson(jsonText(value, 2), dataPaint(shell))}\n`);
  const { yamlText } = await import("./yaml-text.js");
  return writeText(shell, await yamlText(value));
}

/** Writes what people read, fitted to a terminal. Gives the columns that did not fit. */
export async function writeView(view: View, shell: World): Promise<readonly string[]> {
  const { renderView } = await import("../table/render-table.js");
  const { stdout, env } = shell;
  const paint = usesColor(stdout, env) ? colorPaint : noPaint;
  const { lines, hidden } = renderView(view, terminalWidth(stdout, env), paint);
  await writeText(shell, lines.map((line) => `${line}\n`).join(""));
  return hidden;
}

/** Writes text. A stream that is full may answer with a promise. */
export async function writeText({ stdout }: World, text: string): Promise<void> {
  if (text !== "") await stdout.write(text);
}

/** Data for programs has colour on a terminal alone, whatever a variable asks for. */
export function dataPaint({ stdout, env }: World): Paint {
  return stdout.isTTY && usesColor(stdout, env) ? colorPaint : noPaint;
}
