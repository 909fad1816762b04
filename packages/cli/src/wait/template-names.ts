import type { Waiter } from "@tcrkit/client/schema";
import type { CallValues } from "./fill-template.js";

/** The names of the values that a waiter needs of the call that started the work, each once. */
export function templateNames({ input, match = {} }: Waiter): string[] {
  return namesIn([input, match]);
}

/** The names of the values that stand in a template, or in a part of one, each once. */
export function namesIn(template: unknown): string[] {
  return [...new Set(placesIn(template).map(([, name]) => name))];
}

/** What the call has for a name: where the waiter takes it from its answer, there. */
export function templateValue(name: string, { input, match = {} }: Waiter, values: CallValues): unknown {
  const [source] = placesIn([input, match]).find((place) => place[1] === name) ?? [];
  return (source === "output" ? values.output : values.input)[name];
}

type Place = readonly [source: "input" | "output", name: string];

function placesIn(template: unknown): Place[] {
  if (typeof template === "object" && template !== null) return Object.values(template).flatMap(placesIn);
  const [, source, name] = (typeof template === "string" && /^(input|output)\.(\w+)$/.exec(template)) || [];
  return (source === "input" || source === "output") && name !== undefined ? [[source, name]] : [];
}
