import type { Permission } from "../../gen/types/index.js";
import type { StoredPermission } from "../../store/entities/service-account.js";

/** Permissions of a request, as they are kept. */
export function storedPermissions(permissions: readonly Permission[]): StoredPermission[] {
  // JSON null counts as left out, also where the table allows it: such a permission allows nothing.
  return permissions.map(({ Resource, Actions }) => ({ resource: Resource ?? "", actions: [...(Actions ?? [])] }));
}

/** Permissions as an answer shows them. */
export function shownPermissions(permissions: readonly StoredPermission[]): Permission[] {
  return permissions.map(({ resource, actions }) => ({ Resource: resource, Actions: [...actions] }));
}
