import { fromBase64 } from "../../base/bytes.js";
import { MAX_CLOCK_MS } from "../../base/clock.js";
import { isGlob } from "../../base/glob.js";
import type { Field } from "../../contract.js";
import { operations } from "../../gen/operations/index.js";
import {
  type Check,
  count,
  digest,
  flag,
  listOf,
  name,
  number,
  objectOf,
  oneOf,
  optional,
  path,
  type Shape,
  text,
} from "../../state/shape.js";
import {
  type ContentPlan,
  type Moment,
  momentMs,
  type PlannedChart,
  type PlannedImage,
  type PlannedImmutableTagRule,
  type PlannedInstance,
  type PlannedLayer,
  type PlannedNamespace,
  type PlannedPermission,
  type PlannedRepository,
  type PlannedRetentionRule,
  type PlannedServiceAccount,
  type PlannedTag,
  type PlannedToken,
} from "./plan.js";

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/;

const moment: Check<Moment> = (value, at) => {
  const ms = typeof value === "number" || (typeof value === "string" && ISO.test(value)) ? momentMs(value) : -1;
  return Number.isSafeInteger(ms) && ms >= 0 && ms < MAX_CLOCK_MS
    ? undefined
    : `${at}: expected a time from 1970 to 9998, such as 2024-03-01T08:00:00Z, or Unix milliseconds`;
};

const glob: Check<string> = (value, at) =>
  typeof value === "string" && value !== "" && isGlob(value) ? undefined : `${at}: expected a pattern, such as v*`;

const packageBytes: Check<Uint8Array | string> = (value, at) => {
  if (value instanceof Uint8Array) return undefined;
  try {
    fromBase64(String(value));
    return undefined;
  } catch {
    return `${at}: expected bytes, or Base64 of them`;
  }
};

/** What an action takes as a parameter, by its table. */
function parameter(action: keyof typeof operations, name: string): Check<string> {
  const fields: readonly Field[] = operations[action].input;
  const { minLength = 1, maxLength = Infinity, pattern = ".*" } = fields.find((field) => field.name === name) ?? {};
  const expression = new RegExp(`^(?:${pattern})$`, "u");
  return (value, at) =>
    typeof value === "string" && value.length >= minLength && value.length <= maxLength && expression.test(value)
      ? undefined
      : `${at}: expected a text of ${minLength} to ${maxLength} characters that matches ${pattern}`;
}

/** A list that is not empty. */
const tags: Check<readonly string[]> = (value, at) =>
  Array.isArray(value) && value.length === 0 ? `${at}: expected at least one tag` : listOf(text)(value, at);

const layer: Shape<PlannedLayer> = { Size: count, Digest: optional(digest) };

const image: Shape<PlannedImage> = {
  Tags: tags,
  PushedAt: optional(moment),
  Size: optional(count),
  Layers: optional(listOf(objectOf(layer))),
  Manifest: optional(text),
  Config: optional(text),
  MediaType: optional(text),
};

const repository: Shape<PlannedRepository> = {
  RepositoryName: path,
  Description: optional(text),
  BriefDescription: optional(text),
  CreatedAt: optional(moment),
  Images: optional(listOf(objectOf(image))),
};

const chart: Shape<PlannedChart> = {
  ChartName: name,
  ChartVersion: name,
  Content: optional(packageBytes),
  UploadedAt: optional(moment),
};

const retentionRule: Shape<PlannedRetentionRule> = {
  Key: oneOf("latestPushedK", "nDaysSinceLastPush"),
  Value: number,
  CronSetting: optional(oneOf("manual", "daily", "weekly", "monthly")),
  Disabled: optional(flag),
};

const immutableTagRule: Shape<PlannedImmutableTagRule> = {
  RepositoryPattern: optional(glob),
  TagPattern: optional(glob),
  RepositoryDecoration: optional(oneOf("repoMatches", "repoExcludes")),
  TagDecoration: optional(oneOf("matches", "excludes")),
  Disabled: optional(flag),
};

const namespace: Shape<PlannedNamespace> = {
  NamespaceName: parameter("CreateNamespace", "NamespaceName"),
  IsPublic: optional(flag),
  CreatedAt: optional(moment),
  Repositories: optional(listOf(objectOf(repository))),
  Charts: optional(listOf(objectOf(chart))),
  RetentionRule: optional(objectOf(retentionRule)),
  ImmutableTagRule: optional(objectOf(immutableTagRule)),
};

const permission: Shape<PlannedPermission> = { Resource: name, Actions: listOf(text) };

const serviceAccount: Shape<PlannedServiceAccount> = {
  Name: name,
  Password: optional(text),
  Description: optional(text),
  Disable: optional(flag),
  CreatedAt: optional(moment),
  ExpiresAt: optional(moment),
  Permissions: optional(listOf(objectOf(permission))),
};

const token: Shape<PlannedToken> = {
  TokenId: optional(name),
  Desc: optional(text),
  Enabled: optional(flag),
  CreatedAt: optional(moment),
  ExpiresAt: optional(moment),
};

const instance: Shape<PlannedInstance> = {
  RegistryId: optional(name),
  RegistryName: optional(name),
  RegistryType: optional(oneOf("basic", "standard", "premium")),
  Region: optional(name),
  Account: optional(name),
  CreatedAt: optional(moment),
  DeletionProtection: optional(flag),
  Tags: optional(listOf(objectOf<PlannedTag>({ Key: text, Value: text }))),
  Namespaces: optional(listOf(objectOf(namespace))),
  ServiceAccounts: optional(listOf(objectOf(serviceAccount))),
  Tokens: optional(listOf(objectOf(token))),
};

/** What each item of a plan may have, under the member that holds it, for the guide. */
export const planItems = {
  Instances: instance,
  Namespaces: namespace,
  RetentionRule: retentionRule,
  ImmutableTagRule: immutableTagRule,
  Repositories: repository,
  Images: image,
  Layers: layer,
  Charts: chart,
  ServiceAccounts: serviceAccount,
  Permissions: permission,
  Tokens: token,
} as const;

/** What is wrong with a plan, by the path of the first fault below `at`; undefined when nothing is. */
export const checkPlan: Check<ContentPlan> = objectOf<ContentPlan>({ Instances: optional(listOf(objectOf(instance))) });
