import type { ScalarLayout } from "js-yaml";
import { hasUnprintable, printableLines } from "../../shell/printable.js";

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
