import type { ScalarLayout } from "js-yaml";
import type { DocumentForm } from "../../settings/output-forms.js";
import { hasUnprintable, printableLines } from "../../shell/printable.js";
import type { Shell } from "../../shell/shell.js";
import type { View } from "../table/view.js";
import { colorPaint, noPaint, type Paint, terminalWidth, usesColor } from "../terminal.js";
import { highlightJson, jsonText } from "./json-text.js";

/** Where data goes. */
export type OutputShell = Pick<Shell, "stdout" | "env">;

/** Writes one value as a document. */
export async function writeData(value: unknown, form: DocumentForm, shell: OutputShell): Promise<void> {
  await writeText(shell, await documentText[form](value, dataPaint(shell)));
}

const documentText: Readonly<Record<DocumentForm, (value: unknown, paint: Paint) => string | Promise<string>>> = {
  json: (value, paint) => `${highlightJson(jsonText(value, 2), paint)}\n`,
  yaml: (value) => yamlText(value),
};

/** Writes what people read, fitted to a terminal. Gives the columns that did not fit. */
export async function writeView(view: View, shell: OutputShell): Promise<readonly string[]> {
  const { renderView } = await import("../table/render-table.js");
  const { stdout, env } = shell;
  const paint = usesColor(stdout, env) ? colorPaint : noPaint;
  const { lines, hidden } = renderView(view, terminalWidth(stdout, env), paint);
  await writeText(shell, lines.map((line) => `${line}\n`).join(""));
  return hidden;
}

/** Writes text. A stream that is full may answer with a promise. */
export async function writeText({ stdout }: OutputShell, text: string): Promise<void> {
  if (text !== "") await stdout.write(text);
}

/** Data for programs has colour on a terminal alone, whatever a variable asks for. */
export function dataPaint({ stdout, env }: OutputShell): Paint {
  return stdout.isTTY && usesColor(stdout, env) ? colorPaint : noPaint;
}

/** YAML that readers of versions 1.1 and 1.2 take alike: one document, all digits of every integer, control characters as escapes. */
export async function yamlText(value: unknown): Promise<string> {
  const yaml = await import("js-yaml");
  const int = yaml.intYaml11Tag;
  const anyInt = yaml.defineScalarTag(int.tagName, {
    ...int,
    identify: (data) => typeof data === "bigint" || int.identify(data),
    represent: (data) => (typeof data === "bigint" ? String(data) : int.represent(data)),
  });
  const schema = new yaml.Schema([...yaml.DUMP_SCHEMA.tags, anyInt]);
  const escapeInQuotes = (layout: ScalarLayout) => {
    if (hasUnprintable(layout.node.value)) layout.style = yaml.SCALAR_STYLE.DOUBLE_QUOTED;
  };
  const scalarStyleRules = [escapeInQuotes, ...Object.values(yaml.DEFAULT_SCALAR_STYLE_RULES)];
  return printableLines(yaml.dump(value ?? null, { schema, scalarStyleRules, lineWidth: -1, noRefs: true }));
}
