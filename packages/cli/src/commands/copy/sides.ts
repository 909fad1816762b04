import type { Registry } from "@tcrkit/client/types";
import type { Api } from "../../api/connect.js";
import { type CustomDomains, createCustomDomains, isRefusal, mayBeCustomDomain } from "../../api/custom-domains.js";
import { isDockerHub } from "../../api/docker-logins.js";
import { chooseInstance } from "../../api/inventory/instances.js";
import { createLists } from "../../api/inventory/lists.js";
import type { Reference } from "../../api/inventory/place.js";
import { type Problem, UsageError } from "../../shell/errors.js";
import { printable, quoteWhole } from "../../shell/printable.js";
import { type CopyRequest, isPattern } from "./read-request.js";

/** A registry that images are copied from or to. */
export interface Side {
  /** Undefined for a registry that is none of this account's instances. */
  readonly instance: Registry | undefined;
  /** What came of looking for the host of another registry among the custom domains of instances; undefined where it can be none. */
  readonly domainSearch?: "in vain" | "refused";
  /** Where its registry is. */
  readonly host: string;
  /** As the plan names it. */
  readonly name: string;
  /** `team/web`, as far as it was given; of a source it may be a pattern. */
  readonly path: string | undefined;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

export interface Sides {
  readonly source: Side;
  readonly target: Side;
  /** Whether the registry may copy by itself. */
  readonly isWithin: boolean;
}

/**
 * Finds the registries of a request: instances by id, name or domain, anything else by its host.
 *
 * @throws UsageError for a place that its kind of registry does not have; CommandError for an instance that is not there.
 */
export async function findSides(request: CopyRequest, api: Pick<Api, "paginate">): Promise<Sides> {
  const known = { instances: await createLists(api).instances(true), domains: createCustomDomains(api) };
  const source = await findSide(request.source, request.sourceHost, known);
  const target = await findSide(request.target, request.targetHost, known);
  const wrongSource = problemsOfSource(source);
  const problems = wrongSource.length > 0 ? wrongSource : problemsOfTarget(target, source);
  if (problems.length > 0) throw new UsageError(problems, "copy");
  const isWithin = source.instance !== undefined && source.instance.RegistryId === target.instance?.RegistryId;
  return { source, target, isWithin };
}

/** Whether a source names one repository, by its whole path. */
export function isOneRepository({ instance, path }: Side): boolean {
  return path !== undefined && !isPattern(path) && (instance === undefined || path.includes("/"));
}

/** What is known of the account's instances, and whom to ask for more. */
interface Known {
  readonly instances: readonly Registry[];
  readonly domains: CustomDomains;
}

async function findSide(
  { registry, path, tag, digest }: Reference,
  host: string | undefined,
  known: Known,
): Promise<Side> {
  const image = { path, tag, digest };
  const { instance, ...search } = await findRegistry(registry, known);
  if (instance !== undefined) {
    const usual = isHost(registry) ? registry : instance.PublicDomain;
    return { instance, host: host ?? usual.toLowerCase(), name: instance.RegistryName, ...image };
  }
  const isHub = isDockerHub(registry);
  const hubPath = isHub && path !== undefined && !path.includes("/") ? `library/${path}` : path;
  return {
    instance,
    ...search,
    host: host ?? (isHub ? "registry-1.docker.io" : registry.toLowerCase()),
    name: registry,
    ...image,
    path: hubPath,
  };
}

/** What looks like a host may be an instance's; everything else has to be one. */
async function findRegistry(
  registry: string,
  { instances, domains }: Known,
): Promise<Pick<Side, "instance" | "domainSearch">> {
  if (!isHost(registry)) return { instance: chooseInstance(instances, registry) };
  const instance = instances.find((one) => isItsHost(one, registry.toLowerCase()));
  const isSure = instance !== undefined || isDockerHub(registry) || !mayBeCustomDomain(registry);
  if (isSure) return { instance };
  try {
    const found = await domains.find(instances, registry);
    return found === undefined ? { instance: found, domainSearch: "in vain" } : { instance: found };
  } catch (error) {
    // Whoever copies from another registry needs no right to read the domains of instances.
    if (isRefusal(error)) return { instance: undefined, domainSearch: "refused" };
    throw error;
  }
}

function isHost(registry: string): boolean {
  return /[.:]|^localhost$/i.test(registry);
}

function isItsHost({ PublicDomain, InternalEndpoint }: Registry, host: string): boolean {
  return [PublicDomain, InternalEndpoint].some((own) => own.toLowerCase() === host);
}

function problemsOfSource(source: Side): readonly Problem[] {
  const { instance, domainSearch, name, tag, digest, path } = source;
  const isImage = tag !== undefined || digest !== undefined;
  if (instance === undefined && !isOneRepository(source)) return [messages.needsRepository(name, domainSearch)];
  if (isImage && !isOneRepository(source)) return [messages.needsNamespace("SOURCE", path ?? "")];
  return [];
}

function problemsOfTarget({ instance, path, tag }: Side, source: Side): readonly Problem[] {
  const isRepository = path !== undefined && (instance === undefined || path.includes("/"));
  if (instance !== undefined && path === undefined && !namespaceOf(source))
    return [messages.noNamespace(source.path ?? "")];
  if (tag !== undefined && !isRepository && path !== undefined) return [messages.needsNamespace("TARGET", path)];
  if (instance !== undefined && isRepository && !isOneRepository(source)) return [messages.oneTarget(path)];
  return [];
}

/** Whether images of a source have a namespace to keep. */
function namespaceOf({ instance, path }: Side): boolean {
  return instance !== undefined || path?.includes("/") === true;
}

const messages = {
  needsRepository: (host: string, search: Side["domainSearch"]): Problem => ({
    what: `SOURCE: expected a repository of ${printable(host)}, by its whole name`,
    hint: `patterns are for instances of this account${search === undefined ? "" : messages.domainSearch[search]}`,
  }),
  domainSearch: {
    "in vain": ", and no running one has this domain",
    refused: ", and this key may not ask whether one has this domain (DescribeInstanceCustomizedDomain)",
  },
  needsNamespace: (where: string, path: string): Problem => ({
    what: `${where}: expected INSTANCE/NAMESPACE/REPOSITORY, got ${quoteWhole(path)} in the place of the last two`,
  }),
  noNamespace: (path: string): Problem => ({
    what: `TARGET: ${quoteWhole(path)} has no namespace that it could keep`,
    hint: "give one: my-registry/team",
  }),
  oneTarget: (path: string): Problem => ({
    what: `TARGET: ${quoteWhole(path)} is one repository, and SOURCE may be several`,
    hint: "give INSTANCE or INSTANCE/NAMESPACE; repositories keep their names",
  }),
};
