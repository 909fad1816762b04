import { fromBase64 } from "../../base/bytes.js";
import { Clock } from "../../base/clock.js";
import { nextRun } from "../../base/cron.js";
import { service } from "../../gen/service.js";
import { nextNumber } from "../../state/counters.js";
import type { Instance } from "../../state/entities/instances.js";
import type { Namespace } from "../../state/entities/namespaces.js";
import { namespaceKey, repositoryKey } from "../../state/keys.js";
import { uploadChart } from "../charts.js";
import { RegistryRefusal } from "../errors.js";
import { pushTagged } from "../images/push-image.js";
import { assertRepositoryName, newRepository } from "../images/repositories.js";
import { checkName, findInstance } from "../instances.js";
import { createNamespace, findNamespace } from "../namespaces.js";
import type { Services } from "../services.js";
import { signPushedImage } from "../signing.js";
import { checkPlan } from "./check-plan.js";
import {
  type ContentPlan,
  type Moment,
  momentMs,
  type PlannedChart,
  type PlannedImage,
  type PlannedInstance,
  type PlannedNamespace,
  type PlannedRepository,
} from "./plan.js";
import { addServiceAccount, addToken, timeOf } from "./populate-access.js";
import type {
  Populated,
  PopulatedChart,
  PopulatedImage,
  PopulatedInstance,
  PopulatedNamespace,
  PopulatedRepository,
} from "./populated.js";

const DEFAULT_REGION = "ap-guangzhou";
const regions: ReadonlySet<string> = new Set(service.regions.map(({ name }) => name));

/** Where the items of a plan go, and how its faults are told. */
interface Place {
  readonly services: Services;
  /** The path in the plan. */
  readonly path: string;
}

/**
 * Puts into the state what a plan names, as if it had been there all along: nothing is told to webhooks or replicated, and the clock
 * stands still. The caller commits.
 *
 * @throws TypeError for a plan that is none, RegistryRefusal for what the registry does not take; both begin with the path, below `path`.
 */
export function populate<const Plan extends ContentPlan>(
  services: Services,
  plan: Plan,
  { path, account }: { readonly path: string; readonly account: string },
): Populated<Plan> {
  const fault = checkPlan(plan, path);
  if (fault !== undefined) throw new TypeError(fault);
  // What is pushed is signed where a policy says so; nothing else follows.
  const quiet: Services = { ...services, emit: (event) => signPushedImage(services, event) };
  const Instances = each({ services: quiet, path }, "Instances", plan.Instances, (place, planned) =>
    putInstance(place, planned, account),
  );
  return { Instances } as unknown as Populated<Plan>;
}

/** Makes something of each item of a list, and tells of a refusal with the item's path. */
function each<Item, Made>(
  { services, path }: Place,
  member: string,
  items: readonly Item[] = [],
  make: (place: Place, item: Item) => Made,
): readonly Made[] {
  return items.map((item, index) =>
    at({ services, path: `${path}.${member}[${index}]` }, (place) => make(place, item)),
  );
}

function at<Made>(place: Place, make: (place: Place) => Made): Made {
  try {
    return make(place);
  } catch (error) {
    if (!(error instanceof RegistryRefusal) || error.message.startsWith(place.path)) throw error;
    throw new RegistryRefusal(error.reason, `${place.path}: ${error.message}`);
  }
}

function putInstance(place: Place, planned: PlannedInstance, account: string): PopulatedInstance {
  const { services } = place;
  const { instances } = services.store;
  const RegistryId = planned.RegistryId ?? services.ids.instanceId();
  if (instances.get(RegistryId) === undefined) instances.put(newInstance(services, RegistryId, planned, account));
  else assertAdds("the instance", planned, ["RegistryId", "Namespaces", "ServiceAccounts", "Tokens"]);
  const { name: RegistryName } = findInstance(services, RegistryId);
  return {
    RegistryId,
    RegistryName,
    Namespaces: each(place, "Namespaces", planned.Namespaces, (below, item) => putNamespace(below, RegistryId, item)),
    ServiceAccounts: each(place, "ServiceAccounts", planned.ServiceAccounts, (below, item) =>
      addServiceAccount(below.services, RegistryId, item),
    ),
    Tokens: each(place, "Tokens", planned.Tokens, (below, item) => addToken(below.services, RegistryId, item)),
  };
}

function newInstance(services: Services, id: string, planned: PlannedInstance, account: string): Instance {
  const { RegistryName: name = id.toLowerCase(), Region: region = DEFAULT_REGION } = planned;
  const fault = checkName(services.store, name, services.settings.edition);
  if (fault !== undefined) throw new RegistryRefusal("invalid", `the name of the instance, ${name}, is ${fault}`);
  if (!regions.has(region)) throw new RegistryRefusal("invalid", `there is no region ${region}`);
  return {
    id,
    account: planned.Account ?? account,
    name,
    type: planned.RegistryType ?? "premium",
    region,
    status: "Running",
    reads: 0,
    createdAtMs: timeOf(services, planned.CreatedAt),
    address: services.ids.privateAddress(),
    tags: planned.Tags ?? [],
    isPrepaid: false,
    renewFlag: 0,
    isProtected: planned.DeletionProtection ?? false,
    nextNamespaceId: 1,
  };
}

function putNamespace(place: Place, instanceId: string, planned: PlannedNamespace): PopulatedNamespace {
  const { services } = place;
  const { NamespaceName, CreatedAt, IsPublic: isPublic = false } = planned;
  if (services.store.namespaces.get(namespaceKey(instanceId, NamespaceName)) === undefined) {
    const instance = findInstance(services, instanceId);
    createNamespace(asOf(services, CreatedAt), instance, { name: NamespaceName, isPublic, tags: [] });
  } else {
    const added = ["NamespaceName", "Repositories", "Charts", "RetentionRule", "ImmutableTagRule"];
    assertAdds("the namespace", planned, added);
  }
  const namespace = findNamespace(services, { id: instanceId }, NamespaceName);
  const Repositories = each(place, "Repositories", planned.Repositories, (below, item) =>
    putRepository(below, namespace, item),
  );
  const Charts = each(place, "Charts", planned.Charts, (below, item) => putChart(below, namespace, item));
  // Rules come last: they would keep the plan's own images out.
  addRules(place, namespace, planned);
  return { NamespaceName, NamespaceId: namespace.id, Repositories, Charts };
}

function addRules(place: Place, { instanceId, name: namespace }: Namespace, planned: PlannedNamespace): void {
  const { RetentionRule: retention, ImmutableTagRule: immutability } = planned;
  const { store, clock } = place.services;
  const rules = { retentionRules: retention, immutableTagRules: immutability };
  for (const [table, rule] of Object.entries(rules)) {
    if (rule === undefined || store.tables[table]?.get(namespaceKey(instanceId, namespace)) === undefined) continue;
    throw new RegistryRefusal("invalid", `the namespace ${namespace} has such a rule already`);
  }
  if (retention !== undefined) {
    const { Key: key, Value: value, CronSetting: cronSetting = "manual", Disabled: isDisabled = false } = retention;
    const nextRunAtMs = isDisabled ? undefined : nextRun(cronSetting, clock.now());
    store.retentionRules.put({
      instanceId,
      namespace,
      id: nextNumber(store, instanceId, "retentionRules"),
      ...{ key, value, cronSetting, isDisabled },
      ...(nextRunAtMs === undefined ? {} : { nextRunAtMs }),
    });
  }
  if (immutability !== undefined) {
    store.immutableTagRules.put({
      instanceId,
      namespace,
      id: nextNumber(store, instanceId, "immutableTagRules"),
      repositoryPattern: immutability.RepositoryPattern ?? "**",
      tagPattern: immutability.TagPattern ?? "**",
      repositoryDecoration: immutability.RepositoryDecoration ?? "repoMatches",
      tagDecoration: immutability.TagDecoration ?? "matches",
      isDisabled: immutability.Disabled ?? false,
    });
  }
}

function putRepository(place: Place, namespace: Namespace, planned: PlannedRepository): PopulatedRepository {
  const { services } = place;
  const { instanceId } = namespace;
  const { RepositoryName, Description: description = "", BriefDescription: briefDescription = "" } = planned;
  const { repositories } = services.store;
  if (repositories.get(repositoryKey(instanceId, namespace.name, RepositoryName)) === undefined) {
    assertRepositoryName(RepositoryName);
    const instance = findInstance(services, instanceId);
    const made = newRepository(asOf(services, planned.CreatedAt), instance, namespace.name, RepositoryName);
    repositories.put({ ...made, description, briefDescription });
  } else assertAdds("the repository", planned, ["RepositoryName", "Images"]);
  const Images = each(place, "Images", planned.Images, (below, image) =>
    putImage(below.services, namespace, RepositoryName, image),
  );
  return { RepositoryName, Images };
}

function putImage(services: Services, namespace: Namespace, repository: string, planned: PlannedImage): PopulatedImage {
  const { Tags } = planned;
  const { instanceId, name } = namespace;
  const pushed = {
    instanceId,
    namespace: name,
    repository,
    operator: findInstance(services, instanceId).account,
    manifest: planned.Manifest,
    config: planned.Config,
    size: planned.Size,
    mediaType: planned.MediaType,
    layers: planned.Layers?.map(({ Size: size, Digest: digest }) => ({ size, digest })),
  };
  return { Tags, Digest: pushTagged(asOf(services, planned.PushedAt), pushed, Tags) };
}

function putChart({ services }: Place, namespace: Namespace, planned: PlannedChart): PopulatedChart {
  const { ChartName, ChartVersion, Content = new Uint8Array() } = planned;
  const { instanceId, name } = namespace;
  const Digest = uploadChart(asOf(services, planned.UploadedAt), {
    instanceId,
    namespace: name,
    name: ChartName,
    version: ChartVersion,
    content: typeof Content === "string" ? fromBase64(Content) : Content,
    operator: findInstance(services, instanceId).account,
  });
  return { ChartName, ChartVersion, Digest };
}

/** Refuses members of what is there already: a plan adds to it and does not change it. */
function assertAdds(what: string, planned: object, added: readonly string[]): void {
  const own = Object.entries(planned).find(([name, value]) => value !== undefined && !added.includes(name));
  if (own === undefined) return;
  throw new RegistryRefusal("invalid", `${what} exists already, and a plan does not change its ${own[0]}`);
}

/** The services of another time. */
function asOf(services: Services, moment: Moment | undefined): Services {
  return moment === undefined ? services : { ...services, clock: new Clock(momentMs(moment)) };
}
