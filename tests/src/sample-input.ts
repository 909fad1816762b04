import type { Field, Operation } from "@tcrkit/client/schema";

/** Whether whoever is to send a sample knows a member of a request or a data type. */
export type KnowsMember = (owner: string, member: string) => boolean;

/** An input with every member of an operation, made from its table alone: two items in each list, types and values as documented. */
export function sampleInput(operation: Operation, knows: KnowsMember = () => true): Record<string, unknown> {
  return sampleObject({ shapes: operation.shapes, knows }, `${operation.name}Request`, operation.input);
}

interface Sample {
  readonly shapes: Operation["shapes"];
  readonly knows: KnowsMember;
}

function sampleObject(sample: Sample, owner: string, fields: readonly Field[]): Record<string, unknown> {
  const known = fields.filter(({ name }) => sample.knows(owner, name));
  const kept = known.filter(
    ({ exclusiveWith }, index) => !known.slice(0, index).some(({ name }) => exclusiveWith?.[name] !== undefined),
  );
  return Object.fromEntries(kept.map((field) => [field.name, sampleField(sample, field)]));
}

function sampleField(sample: Sample, field: Field): unknown {
  if (field.list === undefined) return sampleItem(sample, field, 0);
  return [sampleItem(sample, field, 0), sampleItem(sample, field, 1)];
}

function sampleItem(sample: Sample, field: Field, index: number): unknown {
  const shape = sample.shapes[field.type];
  if (shape !== undefined) return sampleObject(sample, field.type, shape);
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
