import { nodeModules } from "./node-modules.js";

/** A host and its port. */
export interface HostAndPort {
  /** Without the brackets of an IPv6 address. */
  readonly hostname: string;
  readonly port: number;
}

/**
 * Whether NO_PROXY keeps a host from the proxy, by the rules of curl: entries stand between commas or white space; a name counts for
 * itself and the names below it, with or without a dot in front; an address for itself, `10.0.0.0/8` for a block; `*` for everything.
 * Beyond curl, as many other programs do: `host:port` for one port, and `*.name` for `.name`.
 */
export function isExempt(noProxy: string, target: HostAndPort): boolean {
  return noProxy.split(/[\s,]+/).some((entry) => entry !== "" && matches(entry.toLowerCase(), target));
}

function matches(entry: string, { hostname, port }: HostAndPort): boolean {
  if (entry === "*") return true;
  const [name, entryPort] = splitPort(entry);
  if (entryPort !== undefined && entryPort !== port) return false;
  return nodeModules.net.isIP(hostname) === 0 ? isNameWithin(hostname, name) : isAddressWithin(hostname, name);
}

/** An IPv6 address with a port has brackets; without, every colon is its own. */
function splitPort(entry: string): readonly [name: string, port: number | undefined] {
  const [, bracketed, plain, port] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d+))?$/.exec(entry) ?? [];
  return [bracketed ?? plain ?? entry, port === undefined ? undefined : Number(port)];
}

function isNameWithin(hostname: string, entry: string): boolean {
  const host = hostname.replace(/\.$/, "");
  const name = entry.replace(/^(\*?\.)/, "").replace(/\.$/, "");
  return name !== "" && (host === name || host.endsWith(`.${name}`));
}

function isAddressWithin(address: string, entry: string): boolean {
  const [network = "", prefix] = entry.split("/");
  const family = familyOf(network);
  const bits = Number(prefix ?? (family === "ipv4" ? 32 : 128));
  if (family === undefined || !Number.isInteger(bits) || bits < 0 || bits > (family === "ipv4" ? 32 : 128))
    return false;
  const block = new nodeModules.net.BlockList();
  block.addSubnet(network, bits, family);
  return familyOf(address) === family && block.check(address, family);
}

function familyOf(address: string): "ipv4" | "ipv6" | undefined {
  const version = nodeModules.net.isIP(address);
  return version === 0 ? undefined : version === 4 ? "ipv4" : "ipv6";
}
