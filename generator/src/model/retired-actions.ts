import type { Api } from "./types.js";

/** An action that the API has no more. */
export interface RetiredAction {
  readonly name: string;
  /** Number of the release that deleted it last. */
  readonly release: number;
  /** Actions to use in its place. */
  readonly successors: readonly string[];
}

/** The actions that earlier releases had and the API has no more, in the order of their names. */
export function retiredActions({ actions, releases }: Pick<Api, "actions" | "releases">): RetiredAction[] {
  const live = new Set(actions.map(({ name }) => name));
  const deleted = releases.flatMap(({ n, deletedActions = [], successors = {} }) =>
    deletedActions.map((name) => ({ name, release: n, successors: successors[name] ?? [] })),
  );
  // The newest release comes first, and its word counts.
  return [...new Map(deleted.toReversed().map((action) => [action.name, action])).values()]
    .filter(({ name }) => !live.has(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
