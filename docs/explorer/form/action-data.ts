import type { Field, FieldRelations } from "@tcrkit/client/schema";

/** What is sent: the members of an action's input. */
export type Input = Readonly<Record<string, unknown>>;

/** A member as its table has it, with the words beside it. */
export interface FormField extends Field, FieldRelations {
  readonly description: string;
  /** Default, limits and relations, a short sentence each. */
  readonly limits: readonly string[];
  /** Of each documented value, in the order of `values`. */
  readonly meanings?: readonly string[];
}

export type FormShape = readonly FormField[];

/** An action, as the generator writes it for the explorer. */
export interface ActionData {
  readonly name: string;
  readonly group: string;
  readonly summary: string;
  readonly kind: "read" | "create" | "update" | "delete" | "execute";
  /** Requests a second. */
  readonly rateLimit: number;
  readonly region: "required" | "optional" | "none";
  readonly input: FormShape;
  /** The data types of the input, by name. */
  readonly shapes: Readonly<Record<string, FormShape>>;
  /** An input with which the action succeeds on the emulator's examples. */
  readonly example?: Input;
}

/** A shape's members, those that must be there first. */
export function inFormOrder(shape: FormShape): FormShape {
  return shape.toSorted((a, b) => rank(a) - rank(b));
}

function rank({ required, alternativeTo }: FormField): number {
  if (required === true) return 0;
  return alternativeTo === undefined ? 2 : 1;
}
