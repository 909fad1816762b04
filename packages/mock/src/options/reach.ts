import { isLoopback } from "@tcrkit/signer";
import { defaults, type MockOptions } from "./options.js";

/** @throws TypeError for an address that nothing can listen on. */
export function assertReach({ listenAddress }: MockOptions): void {
  const fault = listenAddress === undefined ? undefined : checkListenAddress(listenAddress);
  if (fault !== undefined) throw new TypeError(`listenAddress: ${fault}`);
}

/** What is wrong with an address to listen on; undefined when nothing is. */
export function checkListenAddress(text: string): string | undefined {
  const isIpv4 = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text) && text.split(".").every((octet) => Number(octet) <= 255);
  const isIpv6 = /^[\da-f:.]+$/i.test(text) && URL.canParse(`http://[${text}]/`);
  if (isIpv4 || isIpv6) return undefined;
  return `expected an IP address without a port, such as 0.0.0.0 or ::1, got ${JSON.stringify(text)}`;
}

/** Whether only this computer reaches what listens on an address. */
function isOnLoopback(address: string): boolean {
  return isLoopback(bracketed(address));
}

/** The origin by which this computer reaches what listens on an address. */
export function originAt(address: string, port: number, isSecure: boolean): string {
  const reached = address === "0.0.0.0" ? defaults.listenAddress : address === "::" ? "::1" : address;
  return `${isSecure ? "https" : "http"}://${bracketed(reached)}:${port}`;
}

function bracketed(address: string): string {
  return address.includes(":") ? `[${address}]` : address;
}

/** What whoever listens beyond this computer should know; undefined for loopback. */
export function reachNotice(options: MockOptions, port: string): string | undefined {
  const { listenAddress = defaults.listenAddress, allowRemoteAdmin = false, registryAuth } = options;
  if (isOnLoopback(listenAddress)) return undefined;
  const admin = allowRemoteAdmin
    ? "The admin API and the example key are for all of them."
    : "The admin API and the example key are for callers on loopback alone.";
  const open = registryAuth === "none" ? " Its registry lets everybody do everything." : "";
  return `warning: listens on ${listenAddress}: other computers reach port ${port}. ${admin}${open}`;
}
