import { MAX_ACCOUNT_DAYS } from "../../../domain/quotas.js";
import { bareName } from "../../../domain/service-accounts.js";
import type { Permission, Sent } from "../../../gen/types/index.js";
import type { StoredPermission } from "../../../state/entities/accounts.js";
import type { Call } from "./handler.js";

/** Harbor's rule for the names of its robots, which these accounts are. */
const NAME = /^(?=.{1,255}$)[a-z0-9]+(?:[._-][a-z0-9]+)*$/;

const DAY_MS = 86_400_000;

/** The end of an account in a request. */
interface ExpiryRequest {
  /** In days; wins over `ExpiresAt` unless it is 0. */
  readonly Duration?: number;
  /** In Unix milliseconds. */
  readonly ExpiresAt?: number;
}

/** Checks the name of a new account. The edition `lenient` takes any that is not empty. */
export function checkedName(name: string, call: Call): string {
  const bare = bareName(name);
  if (call.settings.edition === "lenient" ? bare !== "" : NAME.test(bare)) return bare;
  throw call.error(
    "InvalidParameterValue",
    "The value of the parameter `Name` must be of a-z and 0-9, with single dots, dashes or underscores between them.",
  );
}

/** When an account expires, in Unix milliseconds, 0 for never; undefined when the request does not say it. */
export function expiryOf({ Duration, ExpiresAt }: ExpiryRequest, call: Call): number | undefined {
  if (Duration !== undefined && (Duration < 0 || Duration > MAX_ACCOUNT_DAYS)) {
    throw call.error(
      "InvalidParameterValue",
      `The value of the parameter \`Duration\` must be from 0 to ${MAX_ACCOUNT_DAYS}.`,
    );
  }
  if (ExpiresAt !== undefined && ExpiresAt < 0) {
    throw call.error("InvalidParameterValue", "The value of the parameter `ExpiresAt` must be at least 0.");
  }
  // The manual's own examples send a Duration of 0 beside an ExpiresAt: it names no end.
  if (Duration !== undefined && Duration > 0) return call.clock.now() + Duration * DAY_MS;
  return ExpiresAt ?? Duration;
}

/** Permissions of a request in their stored form. */
export function storedPermissions(permissions: readonly Sent<Permission>[]): StoredPermission[] {
  return permissions.map(({ Resource, Actions }) => ({ resource: Resource, actions: [...Actions] }));
}

/** Permissions as an answer shows them. */
export function shownPermissions(permissions: readonly StoredPermission[]): Permission[] {
  return permissions.map(({ resource, actions }) => ({ Resource: resource, Actions: [...actions] }));
}
