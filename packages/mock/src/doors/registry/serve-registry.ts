import { assertRepositoryName } from "../../domain/images/repositories.js";
import type { RepositoryAction } from "../../domain/logins.js";
import { instanceAt, type RegistryCaller, refusalOf } from "../../domain/registry-reach.js";
import type { Instance } from "../../state/entities/instances.js";
import { namespaceKey } from "../../state/keys.js";
import { json, pathOf, registryCallerOf, type WireRequest, type WireResponse } from "../http.js";
import { type Asked, authorize, challenge } from "./auth.js";
import { deleteBlob, readBlob } from "./blobs.js";
import type { RegistryCall, RegistryHandler, RegistryTarget } from "./call.js";
import { errorResponse, RegistryError } from "./errors.js";
import { listReferrers, listRepositories, listTags } from "./lists.js";
import { deleteManifest, putManifest, readManifestByReference } from "./manifests.js";
import { TOKEN_PATH } from "./registry-path.js";
import { issueToken, readTokenRequest } from "./token-service.js";
import { beginUpload, cancelUpload, continueUpload, endUpload, showUpload } from "./uploads.js";

interface Route {
  /** The end points of the distribution specification. */
  readonly ends: string;
  readonly methods: readonly string[];
  /** The path; `name` and `reference` are taken out of it. */
  readonly path: RegExp;
  /** What it takes in the repository; left out where none is named. */
  readonly action?: RepositoryAction;
  readonly handle: RegistryHandler;
}

const READ = ["GET", "HEAD"] as const;
const ping: RegistryHandler = async () => json(200, {});

/** Every end point. Names may hold slashes, so that what is behind them decides. */
export const routes: readonly Route[] = [
  { ends: "end-1", methods: READ, path: /^\/v2\/?$/, handle: ping },
  { ends: "end-8 of all", methods: READ, path: /^\/v2\/_catalog$/, handle: listRepositories },
  {
    ends: "end-2, end-10",
    methods: READ,
    path: part("blobs/(?<reference>[^/]+:[^/]+)"),
    action: "pull",
    handle: readBlob,
  },
  {
    ends: "end-10",
    methods: ["DELETE"],
    path: part("blobs/(?<reference>[^/]+:[^/]+)"),
    action: "delete",
    handle: deleteBlob,
  },
  {
    ends: "end-3",
    methods: READ,
    path: part("manifests/(?<reference>[^/]+)"),
    action: "pull",
    handle: readManifestByReference,
  },
  { ends: "end-7", methods: ["PUT"], path: part("manifests/(?<reference>[^/]+)"), action: "push", handle: putManifest },
  {
    ends: "end-9",
    methods: ["DELETE"],
    path: part("manifests/(?<reference>[^/]+)"),
    action: "delete",
    handle: deleteManifest,
  },
  { ends: "end-4, end-11", methods: ["POST"], path: part("blobs/uploads/?"), action: "push", handle: beginUpload },
  {
    ends: "end-5",
    methods: ["PATCH"],
    path: part("blobs/uploads/(?<reference>[^/]+)"),
    action: "push",
    handle: continueUpload,
  },
  {
    ends: "end-6",
    methods: ["PUT"],
    path: part("blobs/uploads/(?<reference>[^/]+)"),
    action: "push",
    handle: endUpload,
  },
  {
    ends: "end-13",
    methods: READ,
    path: part("blobs/uploads/(?<reference>[^/]+)"),
    action: "push",
    handle: showUpload,
  },
  {
    ends: "end-14",
    methods: ["DELETE"],
    path: part("blobs/uploads/(?<reference>[^/]+)"),
    action: "push",
    handle: cancelUpload,
  },
  { ends: "end-8", methods: READ, path: part("tags/list"), action: "pull", handle: listTags },
  { ends: "end-12", methods: READ, path: part("referrers/(?<reference>[^/]+)"), action: "pull", handle: listReferrers },
];

function part(rest: string): RegExp {
  return new RegExp(`^/v2/(?<name>.+)/${rest}$`);
}

/** Answers a request of a registry's client. */
export async function serveRegistry(target: RegistryTarget, request: WireRequest): Promise<WireResponse> {
  try {
    const response = await answer(target, request);
    return withVersion(response);
  } catch (thrown) {
    return withVersion(errorResponse(RegistryError.from(thrown)));
  }
}

async function answer(target: RegistryTarget, request: WireRequest): Promise<WireResponse> {
  const { services, options } = target;
  const path = pathOf(request);
  const caller = registryCallerOf(request);
  if (path === TOKEN_PATH) {
    const asked = await readTokenRequest(request);
    const found = instanceFor(target, { ...caller, credentials: asked.credentials });
    if (found === undefined) throw severalInstances(401, "UNAUTHORIZED");
    return issueToken(services, found, asked);
  }
  const { route, name, reference } = find(request.method, path);
  const asked = route.action === undefined ? undefined : askedOf(route.action, name);
  const instance = instanceFor(target, caller);
  if (instance === undefined)
    throw options.auth === "none" ? severalInstances(404, "NAME_UNKNOWN") : challenge(request, asked);
  const login = authorize(services, instance, request, asked, options.auth);
  const repository = { instanceId: instance.id, namespace: asked?.namespace ?? "", name: bareName(name) };
  if (asked !== undefined) assertName(services, repository);
  const query = new URLSearchParams(/\?(.*)$/s.exec(request.target)?.[1]);
  const call: RegistryCall = { ...target, request, query, instance, login, repository, reference };
  return route.handle(call);
}

/** The instance that is asked; undefined where credentials have to say which. @throws RegistryError where it lets the caller not in. */
function instanceFor({ services, options }: RegistryTarget, caller: RegistryCaller): Instance | undefined {
  const instance = instanceAt(services, caller, options);
  const refusal = instance && refusalOf(services, instance, caller, options);
  if (refusal !== undefined) throw new RegistryError(403, "DENIED", refusal);
  return instance;
}

function severalInstances(status: number, code: "NAME_UNKNOWN" | "UNAUTHORIZED"): RegistryError {
  return new RegistryError(
    status,
    code,
    "There are several instances: log in, go to NAME.localhost, or start with --registry-instance NAME.",
  );
}

/** No name that is valid leads to more; what the expressions above would take long to refuse is longer. */
const MAX_PATH_LENGTH = 1024;

function find(method: string, path: string) {
  const decoded = decode(path);
  if (decoded.length > MAX_PATH_LENGTH) throw new RegistryError(404, "NAME_INVALID", "The path is too long.");
  const found = routes.flatMap((route) => {
    const match = route.path.exec(decoded);
    return match === null
      ? []
      : [{ route, name: match.groups?.["name"] ?? "", reference: match.groups?.["reference"] ?? "" }];
  });
  const fitting = found.find(({ route }) => route.methods.includes(method));
  if (fitting !== undefined) return fitting;
  if (found.length === 0) throw new RegistryError(404, "NAME_INVALID", "The registry has no such path.");
  const Allow = found.flatMap(({ route }) => route.methods).join(", ");
  throw new RegistryError(405, "UNSUPPORTED", `Expected ${Allow}.`, { Allow });
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new RegistryError(400, "NAME_INVALID", "The path holds an escape that is broken or no UTF-8.");
  }
}

function askedOf(action: RepositoryAction, repository: string): Asked {
  const [namespace = ""] = repository.split("/");
  return { action, namespace, repository };
}

function bareName(repository: string): string {
  return repository.slice(repository.indexOf("/") + 1);
}

function assertName(
  services: RegistryTarget["services"],
  { instanceId, namespace, name }: RegistryCall["repository"],
): void {
  try {
    assertRepositoryName(name);
  } catch {
    throw new RegistryError(400, "NAME_INVALID", "The name of the repository is not valid.");
  }
  if (services.store.namespaces.get(namespaceKey(instanceId, namespace)) === undefined) {
    throw new RegistryError(404, "NAME_UNKNOWN", `The instance has no namespace ${namespace}.`);
  }
}

function withVersion(response: WireResponse): WireResponse {
  return { ...response, headers: { "Docker-Distribution-Api-Version": "registry/2.0", ...response.headers } };
}
