import { chartFile, type ListedChart, listCharts } from "../../domain/chart-index.js";
import { noteDownload } from "../../domain/charts.js";
import { RegistryRefusal } from "../../domain/errors.js";
import { anonymous, type Login, loginBy, ownerOf } from "../../domain/logins.js";
import { instanceAt, type RegistryCaller, type RegistryOptions, refusalOf } from "../../domain/registry-reach.js";
import type { Services } from "../../domain/services.js";
import type { Instance } from "../../state/entities/instances.js";
import { namespaceKey } from "../../state/keys.js";
import { json, pathOf, type RequestHead, registryCallerOf, type WireResponse } from "../http.js";
import { printIndex } from "./print-index.js";
import { type ChartTarget, readPackage } from "./read-package.js";
import { REPOSITORY_PATH } from "./repository-path.js";

/** What the door to chart repositories works on. */
interface RepositoryTarget extends ChartTarget {
  readonly options: RegistryOptions;
}

/** Answers `helm repo add`, `helm pull` and their like: the index of a namespace, and its packages. */
export async function serveChartRepository(target: RepositoryTarget, request: RequestHead): Promise<WireResponse> {
  if (request.method !== "GET" && request.method !== "HEAD") return failed(405, "Expected GET or HEAD.");
  const [namespace = "", ...rest] = pathOf(request).slice(REPOSITORY_PATH.length).split("/").map(decoded);
  try {
    const admitted = admit(target, registryCallerOf(request), namespace);
    if ("status" in admitted) return admitted;
    const { instance, login } = admitted;
    const { store, clock } = target.services;
    if (store.namespaces.get(namespaceKey(instance.id, namespace)) === undefined) {
      return failed(404, `The instance has no namespace ${namespace}.`);
    }
    const charts = listCharts(store, instance.id, namespace);
    if (rest.join("/") === "index.yaml") return yaml(printIndex(charts, clock.now()));
    const [folder, file] = rest;
    const chart = folder === "charts" && rest.length === 2 ? charts.find((one) => chartFile(one) === file) : undefined;
    return chart === undefined ? failed(404, "There is no such chart.") : await hand(target, request, chart, login);
  } catch (thrown) {
    if (thrown instanceof RegistryRefusal && thrown.reason === "missing") return failed(404, thrown.message);
    throw thrown;
  }
}

/** Who asks which instance, or the answer that lets nobody in. */
function admit(
  { services, options }: RepositoryTarget,
  caller: RegistryCaller,
  namespace: string,
): { readonly instance: Instance; readonly login: Login } | WireResponse {
  const instance = instanceAt(services, caller, options);
  if (instance === undefined) return UNAUTHORIZED;
  const refusal = refusalOf(services, instance, caller, options);
  if (refusal !== undefined) return failed(403, refusal);
  const login = options.auth === "none" ? ownerOf(instance) : loginOf(services, instance, caller);
  if (login?.may("pull", namespace) === true) return { instance, login };
  return login === undefined || login.name === ""
    ? UNAUTHORIZED
    : failed(403, `${login.name} may not pull in ${namespace}.`);
}

function loginOf(services: Services, instance: Instance, { credentials }: RegistryCaller): Login | undefined {
  if (credentials === undefined) return anonymous(services, instance);
  const { kind } = credentials;
  return kind === "password" ? loginBy(services, instance, credentials.name, credentials.password) : undefined;
}

async function hand(
  target: ChartTarget,
  { method }: RequestHead,
  chart: ListedChart,
  login: Login,
): Promise<WireResponse> {
  const found = await readPackage(target, method, chart);
  if (found === undefined) return failed(404, "The package of the chart is not there.");
  if (method === "GET") await target.change((services) => noteDownload(services, chart, login.name));
  return { ...found, status: 200, headers: { "Content-Type": "application/x-tar", ...found.headers }, body: "" };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}

function yaml(body: string): WireResponse {
  return { status: 200, headers: { "Content-Type": "application/x-yaml" }, body };
}

function failed(status: number, error: string): WireResponse {
  return json(status, { error });
}

const UNAUTHORIZED: WireResponse = {
  ...failed(401, "Log in with an access token of the instance, or as a service account."),
  headers: { "Content-Type": "application/json", "WWW-Authenticate": 'Basic realm="harbor"' },
};
