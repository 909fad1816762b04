import type { Action, Member } from "./types.js";

/**
 * A call that passes the client's own checks and does something: that of the action's own example, and without one the required members with their
 * sample values, and where they may only name what is to be changed, the first change of the manual's example.
 */
export function sampleInput(action: Action): Readonly<Record<string, unknown>> {
  if (action.example !== undefined) return action.example.input;
  const needed = action.input.filter(({ required, example }) => required === true && example !== undefined);
  const change = action.kind === "update" ? firstChange(action) : undefined;
  const members = change === undefined ? needed : [...needed, change];
  return Object.fromEntries(members.map(({ name, example }) => [name, example]));
}

function firstChange({ input, examples }: Action): Member | undefined {
  const changes = input.filter(
    ({ required, example, sensitive, deprecated }) =>
      required !== true && example !== undefined && !sensitive && deprecated === undefined,
  );
  return changes.find(({ name }) => examples.some((example) => Object.hasOwn(example.input, name))) ?? changes[0];
}
