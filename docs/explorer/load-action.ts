import type { ActionData } from "./form/action-data.js";

/** A group of actions, in the manual's order. */
export interface ActionGroup {
  readonly name: string;
  readonly title: string;
  readonly actions: readonly { readonly name: string; readonly summary: string }[];
}

const files = import.meta.glob<{ readonly default: ActionData }>("./gen/actions/*/*.json");

/** Loads what the form of an action needs; undefined where there is no such action. */
export async function loadAction(name: string): Promise<ActionData | undefined> {
  const path = Object.keys(files).find((candidate) => candidate.endsWith(`/${name}.json`));
  return path === undefined ? undefined : (await files[path]?.())?.default;
}
