/** The list of a file in which a member stands. */
export type MemberList = "input" | "output" | "members";

export interface MemberPlace {
  /** The action or type. */
  readonly holder: string;
  readonly list: MemberList;
  readonly name: string;
}

/** One thing that a merge found, done or left alone. */
export type MergeEvent =
  | { readonly kind: "action-added" | "type-added"; readonly name: string; readonly where: string }
  | { readonly kind: "action-vanished" | "type-vanished"; readonly name: string; readonly removed: boolean }
  | { readonly kind: "action-deprecated" | "action-undeprecated"; readonly name: string }
  | { readonly kind: "member-added"; readonly place: MemberPlace; readonly type: string }
  | { readonly kind: "member-vanished"; readonly place: MemberPlace; readonly removed: boolean }
  | {
      readonly kind: "member-changed";
      readonly place: MemberPlace;
      readonly field: MemberField;
      readonly from: string | boolean;
      readonly to: string | boolean;
    }
  | { readonly kind: "order-changed"; readonly holder: string; readonly list: MemberList }
  | { readonly kind: "settled"; readonly place: MemberPlace; readonly difference: string }
  | { readonly kind: "note-added" | "note-dropped"; readonly holder: string; readonly path: string };

export type MemberField = "type" | "required" | "nullable" | "mayBeMissing";

/** One event as one line: `+` came, `-` is gone, `~` changed, `=` was left as it is. */
export function formatMergeEvent(event: MergeEvent): string {
  switch (event.kind) {
    case "action-added":
    case "type-added":
      return `+ ${event.name}: ${event.kind === "action-added" ? "action" : "type"} added to ${event.where}`;
    case "action-vanished":
    case "type-vanished":
      return formatVanished(`${event.name}: ${event.kind === "action-vanished" ? "action" : "type"}`, event.removed);
    case "action-deprecated":
      return `~ ${event.name}: deprecated`;
    case "action-undeprecated":
      return `~ ${event.name}: no longer deprecated`;
    case "member-added":
      return `+ ${formatPlace(event.place)}: added (${event.type})`;
    case "member-vanished":
      return formatVanished(`${formatPlace(event.place)}:`, event.removed);
    case "member-changed":
      return `~ ${formatPlace(event.place)}.${event.field}: ${event.from} became ${event.to}`;
    case "order-changed":
      return `~ ${event.holder} ${event.list}: another order`;
    case "settled":
      return `= ${formatPlace(event.place)}: ${event.difference}; kept by a note of disagreement`;
    case "note-added":
      return `+ ${event.holder} notes: ${event.path}, where an example is older than the release`;
    case "note-dropped":
      return `- ${event.holder} notes: ${event.path}, which has nothing to explain any more`;
  }
}

function formatVanished(what: string, removed: boolean): string {
  return removed ? `- ${what} removed` : `= ${what} not in the description; kept, as --remove was not given`;
}

function formatPlace({ holder, list, name }: MemberPlace): string {
  return `${holder} ${list}.${name}`;
}
