import type { Change, Owner } from "./diff.js";

/** One change as one line: `DescribeImages input.ExactMatch: added (Boolean, optional)`. */
export function formatChange(change: Change): string {
  switch (change.kind) {
    case "action-added":
    case "action-removed":
    case "action-deprecated":
    case "action-undeprecated":
    case "type-added":
    case "type-removed": {
      const [what, how] = change.kind.split("-");
      return `${change.name}: ${what} ${how}`;
    }
    case "member-added":
    case "member-removed": {
      const { name, type, required } = change.member;
      const need = required === undefined ? "" : required ? ", required" : ", optional";
      return `${ownerPath(change.owner)}${name}: ${change.kind === "member-added" ? "added" : "removed"} (${type}${need})`;
    }
    case "member-changed":
      return `${ownerPath(change.owner)}${change.name}.${change.field}: ${change.from} became ${change.to}`;
  }
}

function ownerPath(owner: Owner): string {
  return owner.kind === "action" ? `${owner.name} ${owner.side}.` : `${owner.name} members.`;
}
