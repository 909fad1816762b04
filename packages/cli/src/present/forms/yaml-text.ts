import {
  DEFAULT_SCALAR_STYLE_RULES,
  DUMP_SCHEMA,
  defineScalarTag,
  dump,
  intYaml11Tag,
  SCALAR_STYLE,
  type ScalarLayout,
  Schema,
} from "js-yaml";
import { hasUnprintable, printableLines } from "../../shell/printable.js";

/** YAML that readers of versions 1.1 and 1.2 take alike: one document, all digits of every integer, control characters as escapes. */
export function yamlText(value: unknown): string {
  return printableLines(dump(value ?? null, { schema, scalarStyleRules, lineWidth: -1, noRefs: true }));
}

const anyInteger = defineScalarTag(intYaml11Tag.tagName, {
  ...intYaml11Tag,
  identify: (data) => typeof data === "bigint" || intYaml11Tag.identify(data),
  represent: (data) => (typeof data === "bigint" ? String(data) : intYaml11Tag.represent(data)),
});
const schema = new Schema([...DUMP_SCHEMA.tags, anyInteger]);

const escapeInQuotes = (layout: ScalarLayout) => {
  if (hasUnprintable(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
};
const scalarStyleRules = [escapeInQuotes, ...Object.values(DEFAULT_SCALAR_STYLE_RULES)];
