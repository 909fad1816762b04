import { exitCodes } from "../../exit-codes.js";
import { doctorText } from "../../text/doctor.js";
import type { Check, CheckWorld } from "./check.js";

/** Which proxy the environment or `--https-proxy` names for the endpoint; a password in its address is not shown. */
export function checkProxy({ context: { env }, options, settings }: CheckWorld): Check[] {
  const name = doctorText.names.proxy;
  const endpoint = settings.endpoint?.value ?? "";
  if (/^(https?:\/\/)?(127\.|localhost\b|\[::1\])/.test(endpoint))
    return [{ name, state: "ok", found: doctorText.loopback }];
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

function originOf(address: string): string | undefined {
  try {
    const { protocol, origin } = new URL(address.includes("://") ? address : `http://${address}`);
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}
