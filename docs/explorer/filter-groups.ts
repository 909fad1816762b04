import type { ActionGroup } from "./load-action.js";

/** The groups with the actions that have every word in their name, their summary or their group's title. */
export function filterGroups(groups: readonly ActionGroup[], text: string): readonly ActionGroup[] {
  const words = text.toLowerCase().split(/\s+/);
  return groups
    .map((group) => ({
      ...group,
      actions: group.actions.filter(({ name, summary }) => {
        const said = `${name} ${summary} ${group.title}`.toLowerCase();
        return words.every((word) => said.includes(word));
      }),
    }))
    .filter(({ actions }) => actions.length > 0);
}
