/**
 * Converts a value to its type in the table; undefined when it does not fit. Texts count as numbers and Booleans: a query or a form
 * has nothing else, the manual's own JSON examples send them so, and Python writes `True`.
 */
export function coerceScalar(type: string, value: unknown): unknown {
  switch (type) {
    case "Integer":
      return integerOf(value);
    case "Float":
      return floatOf(value);
    case "Boolean":
      return booleanOf(value);
    case "Object":
      return value;
    default:
      return typeof value === "string" ? value : undefined;
  }
}

function integerOf(value: unknown): number | undefined {
  const number = typeof value === "string" && /^[+-]?\d{1,16}$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(number) ? (number as number) : undefined;
}

function floatOf(value: unknown): number | undefined {
  const number = typeof value === "string" && /^[+-]?\d{1,32}(?:\.\d{1,32})?$/.test(value) ? Number(value) : value;
  return Number.isFinite(number) ? (number as number) : undefined;
}

function booleanOf(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (value === "true" || value === "True") return true;
  return value === "false" || value === "False" ? false : undefined;
}
