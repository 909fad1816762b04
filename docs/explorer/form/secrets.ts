import type { ActionData, FormField, FormShape, Input } from "./action-data.js";
import { isMembers } from "./edit.js";

/** An input in which a mark stands for each sensitive value, and the values by their marks. */
export interface Masked {
  readonly input: Input;
  readonly secrets: ReadonlyMap<string, unknown>;
}

const DOTS = "••••••••";

/** What becomes of a sensitive value, and of one that may hold such a value since it is not of its type. */
type Replace = (value: unknown) => unknown;

/** Puts a mark of its own in place of each sensitive value, so that a mark may be moved and still stands for its value. */
export function maskSecrets(action: ActionData, input: Input): Masked {
  const secrets = new Map<string, unknown>();
  const mask: Replace = (value) => {
    if (value === undefined || value === "") return value;
    const mark = `${DOTS} ${secrets.size + 1}`;
    secrets.set(mark, value);
    return mark;
  };
  return { input: mapMembers(action, action.input, input, mask, (value) => value), secrets };
}

/** Puts the values back in place of their marks, where a sensitive value may stand. */
export function unmaskSecrets(action: ActionData, input: Input, secrets: Masked["secrets"]): Input {
  const unmask: Replace = (value) => (typeof value === "string" && secrets.has(value) ? secrets.get(value) : value);
  return mapMembers(action, action.input, input, unmask, (value) => value);
}

/** What may stand in a link: no sensitive value, nothing that the action does not know, and nothing at a place for something else. */
export function withoutSecrets(action: ActionData, input: Input): Input {
  const leaveOut: Replace = () => undefined;
  return mapMembers(action, action.input, input, leaveOut, leaveOut);
}

function mapMembers(action: ActionData, shape: FormShape, members: Input, secret: Replace, stray: Replace): Input {
  const fields = new Map(shape.map((field) => [field.name, field]));
  const mapped = Object.entries(members).map(([name, value]) => {
    const field = fields.get(name);
    return [name, field === undefined ? stray(value) : mapValue(action, field, field.list ?? 0, value, secret, stray)];
  });
  return Object.fromEntries(mapped.filter(([, value]) => value !== undefined));
}

function mapValue(
  action: ActionData,
  field: FormField,
  depth: number,
  value: unknown,
  secret: Replace,
  stray: Replace,
): unknown {
  if (depth > 0 && Array.isArray(value)) {
    const items = value.map((item: unknown) => mapValue(action, field, depth - 1, item, secret, stray));
    return items.filter((item) => item !== undefined);
  }
  if (field.sensitive === true) return secret(value);
  const shape = action.shapes[field.type];
  if (depth === 0 && shape !== undefined && isMembers(value)) return mapMembers(action, shape, value, secret, stray);
  const isOfItsKind = depth === 0 && shape === undefined && (typeof value !== "object" || field.type === "Object");
  return isOfItsKind ? value : stray(value);
}
