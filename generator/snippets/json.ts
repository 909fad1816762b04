import { type Notation, printTree } from "./notation.js";
import { jsonString } from "./quote.js";

const notation: Notation = {
  text: jsonString,
  key: jsonString,
  literals: { null: "null", true: "true", false: "false" },
  bigintSuffix: "",
  padding: " ",
  hasTrailingCommas: false,
  indent: 2,
};

/** An input as indented JSON, in which everything that a reader would not see is escaped. */
export function indentedJson(input: object): string {
  return printTree(input, notation);
}

/** An input as the body of a request, on one line: it holds nothing that a shell or a page would show otherwise than it is. */
export function jsonText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => jsonText(item ?? null)).join(",")}]`;
  if (typeof value === "string") return jsonString(value);
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members.map(([name, member]) => `${jsonString(name)}:${jsonText(member)}`).join(",")}}`;
}
