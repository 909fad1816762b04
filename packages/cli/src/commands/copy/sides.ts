import type { Registry } from "@tcrkit/client/types";
import { isDockerHub } from "../../api/docker-logins.js";
import { chooseInstance } from "../../api/inventory/instances.js";
import type { Lists } from "../../api/inventory/lists.js";
import type { Reference } from "../../api/inventory/place.js";
import { type Problem, UsageError } from "../../shell/errors.js";
import { printable, quoteWhole } from "../../shell/printable.js";
import { type CopyRequest, isPattern } from "./read-request.js";

/** A registry that images are copied from or to. */
export interface Side {
  /** Undefined for a registry that is none of this account's instances. */
  readonly instance: Registry | undefined;
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
export async function findSides(request: CopyRequest, lists: Pick<Lists, "instances">): Promise<Sides> {
  const instances = await lists.instances(true);
  const source = findSide(request.source, request.sourceHost, instances);
  const target = findSide(request.target, request.targetHost, instances);
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

function findSide(
  { registry, path, tag, digest }: Reference,
  host: string | undefined,
  instances: readonly Registry[],
): Side {
  const image = { path, tag, digest };
  const instance = findRegistry(registry, instances);
  if (instance !== undefined) {
    return { instance, host: host ?? hostOf(registry, instance), name: instance.RegistryName, ...image };
  }
  const isHub = isDockerHub(registry);
  const hubPath = isHub && path !== undefined && !path.includes("/") ? `library/${path}` : path;
  return {
    instance,
    host: host ?? (isHub ? "registry-1.docker.io" : registry.toLowerCase()),
    name: registry,
    ...image,
    path: hubPath,
  };
}

/** What looks like a host may be an instance's; everything else has to be one. */
function findRegistry(registry: string, instances: readonly Registry[]): Registry | undefined {
  if (!/[.:]|^localhost$/i.test(registry)) return chooseInstance(instances, registry);
  return instances.find((instance) => hostsOf(instance).includes(registry.toLowerCase()));
}

function hostsOf({ PublicDomain, InternalEndpoint }: Registry): readonly string[] {
  return [PublicDomain, InternalEndpoint].map((host) => host.toLowerCase()).filter((host) => host !== "");
}

function hostOf(registry: string, instance: Registry): string {
  const given = registry.toLowerCase();
  return hostsOf(instance).includes(given) ? given : instance.PublicDomain.toLowerCase();
}

function problemsOfSource(source: Side): readonly Problem[] {
  const { instance, name, tag, digest, path } = source;
  const isImage = tag !== undefined || digest !== undefined;
  if (instance === undefined && !isOneRepository(source)) return [messages.needsRepository(name)];
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
  needsRepository: (host: string): Problem => ({
    what: `SOURCE: expected a repository of ${printable(host)}, by its whole name`,
    hint: "patterns are for instances of this account",
  }),
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
