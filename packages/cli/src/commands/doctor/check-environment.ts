import { service } from "@tcrkit/client/schema";
import { isLoopback } from "@tcrkit/signer";
import { checkFiles, credentialPaths } from "../../settings/check-files.js";
import { profileName } from "../../settings/profiles.js";
import { exitCodes } from "../../shell/exit-codes.js";
import type { Check, CheckInput } from "./check.js";
import { doctorText } from "./messages.js";

/** Whether Node is new enough. */
export function checkNode({ shell }: CheckInput): Check[] {
  const { nodeVersion } = shell.machine;
  const name = doctorText.names.node;
  const [, major = 0, minor = 0] = /^v(\d+)\.(\d+)/.exec(nodeVersion)?.map(Number) ?? [];
  if (major > 20 || (major === 20 && minor >= 19)) return [{ name, state: "ok", found: nodeVersion }];
  const found = doctorText.oldNode(nodeVersion);
  return [{ name, state: "fail", found, next: doctorText.updateNode, exitCode: exitCodes.unexpected }];
}

/** Whether the files of credentials are for their owner alone. */
export async function checkFilesForDoctor({ shell, options }: CheckInput): Promise<Check[]> {
  const name = doctorText.names.files;
  const profile = profileName(options.profile, shell.env).name;
  const warnings = await checkFiles(shell, profile);
  if (warnings.length > 0) {
    return warnings.map(({ what, next }) => ({
      name,
      state: "warn",
      found: what,
      ...(next !== undefined && { next }),
    }));
  }
  const looks = credentialPaths(shell, profile).map(async (path) =>
    (await shell.files.describe(path)) === undefined ? [] : [path],
  );
  const there = (await Promise.all(looks)).flat();
  const found = there.length === 0 ? doctorText.noFiles : doctorText.privateFiles;
  return [{ name, state: "ok", found, details: there }];
}

/** Which region holds, and who says so. */
export function checkRegion({ settings: { region } }: CheckInput): Check[] {
  const name = doctorText.names.region;
  if (region === undefined) return [{ name, state: "warn", found: doctorText.noRegion, next: doctorText.setRegion }];
  return [{ name, state: "ok", found: doctorText.from(region.value, region.source) }];
}

/** Which instance commands work on that are told none, and who says so. Nothing where none is set. */
export function checkRegistry({ settings: { registry } }: CheckInput): Check[] {
  if (registry === undefined) return [];
  return [{ name: doctorText.names.registry, state: "ok", found: doctorText.from(registry.value, registry.source) }];
}

/** Where requests go, and who says so. */
export function checkEndpoint({ settings: { endpoint } }: CheckInput): Check[] {
  const found =
    endpoint === undefined ? doctorText.ownHost(service.host) : doctorText.from(endpoint.value, endpoint.source);
  return [{ name: doctorText.names.endpoint, state: "ok", found }];
}

/** Which proxy the environment or `--https-proxy` names for the endpoint; a password in its address is not shown. */
export function checkProxy({ shell: { env }, options, settings }: CheckInput): Check[] {
  const name = doctorText.names.proxy;
  const endpoint = settings.endpoint?.value ?? "";
  if (isLoopback(hostnameOf(endpoint))) return [{ name, state: "ok", found: doctorText.loopback }];
  const wanted = endpoint.startsWith("http://") ? ["http_proxy", "HTTP_PROXY"] : ["https_proxy", "HTTPS_PROXY"];
  const [variable, address] =
    options.httpsProxy === undefined
      ? (wanted.map((one) => [one, env[one] ?? ""] as const).find(([, value]) => value !== "") ?? [])
      : (["--https-proxy", options.httpsProxy] as const);
  if (variable === undefined || address === undefined) return [{ name, state: "ok", found: doctorText.direct }];
  const origin = originOf(address);
  if (origin === undefined) {
    const next = doctorText.mendProxy(variable);
    return [{ name, state: "fail", found: doctorText.badProxy(variable), next, exitCode: exitCodes.usage }];
  }
  return [
    { name, state: "ok", found: doctorText.proxy(variable, origin, env["no_proxy"] || env["NO_PROXY"] || undefined) },
  ];
}

/** Of an address, or of what stands in place of one. */
function hostnameOf(endpoint: string): string {
  const address = endpoint.includes("://") ? endpoint : `https://${endpoint}`;
  return URL.canParse(address) ? new URL(address).hostname : "";
}

function originOf(address: string): string | undefined {
  try {
    const { protocol, origin, pathname, search, hash } = new URL(
      address.includes("://") ? address : `http://${address}`,
    );
    // The end of a password that has a / in it: what stands before would be shown as the host.
    const isWhole = !`${pathname}${search}${hash}`.includes("@");
    return /^https?:$/.test(protocol) && isWhole ? origin : undefined;
  } catch {
    return undefined;
  }
}
