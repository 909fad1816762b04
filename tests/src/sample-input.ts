import type { Field, Operation } from "@tcrkit/client/schema";

/** An input with every member of an operation, made from its table alone: two items in each list, types and values as documented. */
export function sampleInput(operation: Operation): Record<string, unknown> {
  return sampleObject(operation, operation.input);
}

function sampleObject(operation: Operation, fields: readonly Field[]): Record<string, unknown> {
  const kept = fields.filter(
    ({ exclusiveWith }, index) => !fields.slice(0, index).some(({ name }) => exclusiveWith?.[name] !== undefined),
  );
  return Object.fromEntries(kept.map((field) => [field.name, sampleField(operation, field)]));
}

function sampleField(operation: Operation, field: Field): unknown {
  if (field.list === undefined) return sampleItem(operation, field, 0);
  return [sampleItem(operation, field, 0), sampleItem(operation, field, 1)];
}

function sampleItem(operation: Operation, field: Field, index: number): unknown {
  const shape = operation.shapes[field.type];
  if (shape !== undefined) return sampleObject(operation, shape);
  const documented = field.values?.[index] ?? field.values?.[0];
  if (documented !== undefined) return documented;
  switch (field.type) {
    case "Integer":
      return field.minimum ?? index + 1;
    case "Boolean":
      return index === 0;
    case "Timestamp":
      return "2024-03-04T10:19:31Z";
    default:
      return sampleText(field, index);
  }
}

function sampleText({ name, format, minLength }: Field, index: number): string {
  switch (format) {
    case "cidr":
      return `10.0.${index}.0/24`;
    case "url":
      return "http://127.0.0.1/hook";
    case "domain":
      return "images.example.com";
    default:
      return `${name} ü&=+ ${index}`.padEnd(minLength ?? 0, "Aa1");
  }
}
