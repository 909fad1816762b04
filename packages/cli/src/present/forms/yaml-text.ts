import type { ScalarLayout } from "js-yaml";
import { hasUnprintable, printableLines } from "../../shell/printable.js";

/** A value as YAML. */
export type YamlText = (value: unknown) => string;

/**
 * Loads what writes YAML that readers of versions 1.1 and 1.2 take alike: one document, all digits of every integer, control characters as
 * escapes.
 */
export async function loadYamlText(): Promise<YamlText> {
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
  const options = { schema, scalarStyleRules, lineWidth: -1, noRefs: true };
  return (value) => printableLines(yaml.dump(value ?? null, options));
}
