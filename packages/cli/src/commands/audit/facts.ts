import { describeExternalEndpointStatus, describeSecurityPolicies } from "@tcrkit/client/operations/access-control";
import { describeServiceAccounts } from "@tcrkit/client/operations/custom-account";
import { describeInstanceToken } from "@tcrkit/client/operations/instance-management";
import { describeImmutableTagRules, describeNamespaces } from "@tcrkit/client/operations/namespace";
import { describeTagRetentionRules } from "@tcrkit/client/operations/tag-retention";
import type {
  ImmutableTagRule,
  Registry,
  RetentionPolicy,
  SecurityPolicy,
  ServiceAccount,
  TcrImageInfo,
  TcrInstanceToken,
  TcrNamespaceInfo,
} from "@tcrkit/client/types";
import type { Api } from "../../api/connect.js";
import type { Lists } from "../../api/inventory/lists.js";
import { readRepositoryTags } from "../../api/inventory/repository-tags.js";
import { Interrupted } from "../../shell/errors.js";

/** What an audit looks at. What could not be read is left out, and stands in `unread`. */
export interface InstanceFacts {
  readonly instance: Registry;
  readonly namespaces?: readonly TcrNamespaceInfo[];
  /** `Opened`, `Closed` and the like. */
  readonly publicAccess?: string;
  readonly allowlist?: readonly SecurityPolicy[];
  readonly tokens?: readonly TcrInstanceToken[];
  readonly accounts?: readonly ServiceAccount[];
  readonly retention?: readonly RetentionPolicy[];
  readonly immutability?: readonly ImmutableTagRule[];
  /** The repositories of namespaces whose images are signed by a policy. */
  readonly signed?: readonly SignedRepository[];
  readonly unread: readonly Unread[];
}

/** A repository of a namespace whose images are signed by a policy. */
export interface SignedRepository {
  readonly namespace: string;
  readonly repository: string;
  readonly tags: readonly TcrImageInfo[];
}

/** What was not looked at, and why. */
export interface Unread {
  readonly what: string;
  readonly error: unknown;
}

/** Reads all of it, images of one namespace alone where it is named; an instance that is not running has nothing but itself. */
export async function readFacts(
  instance: Registry,
  namespace: string | undefined,
  lists: Lists,
  api: Api,
): Promise<InstanceFacts> {
  if (instance.Status !== "Running") return { instance, unread: [] };
  const { RegistryId, RegionName: region } = instance;
  const paged = { region };
  const readers = {
    namespaces: () => lists.namespaces(instance),
    publicAccess: async () => (await api.invoke(describeExternalEndpointStatus, { RegistryId }, paged)).Status,
    allowlist: async () => (await api.invoke(describeSecurityPolicies, { RegistryId }, paged)).SecurityPolicySet ?? [],
    tokens: () => all(api.paginate(describeInstanceToken, { RegistryId }, paged)),
    accounts: () => all(api.paginate(describeServiceAccounts, { RegistryId }, paged)),
    retention: () => all(api.paginate(describeTagRetentionRules, { RegistryId }, paged)),
    immutability: async () => (await api.invoke(describeImmutableTagRules, { RegistryId }, paged)).Rules ?? [],
    signed: () => readSigned(instance, namespace, lists, api),
  };
  const facts: Record<string, unknown> = {};
  const unread: Unread[] = [];
  for (const [name, read] of Object.entries(readers)) {
    try {
      facts[name] = await read();
    } catch (error) {
      if (error instanceof Interrupted) throw error;
      unread.push({ what: name, error });
    }
  }
  return { instance, unread, ...facts };
}

/** Images are listed where a policy signs them, and nowhere else: most instances have none. */
async function readSigned(
  instance: Registry,
  namespace: string | undefined,
  lists: Lists,
  api: Api,
): Promise<readonly SignedRepository[]> {
  const { RegistryId, RegionName: region } = instance;
  const policed = await all(api.paginate(describeNamespaces, { RegistryId, KmsSignPolicy: true }, { region }));
  const names = policed.map(({ Name }) => Name).filter((name) => namespace === undefined || name === namespace);
  const found = await Promise.all(
    names.map((name) => readRepositoryTags(instance, lists, (one) => one.namespace === name, name)),
  );
  return found.flat();
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}
