import { MASK, maskSecretId } from "@tcrkit/signer";
import type { Operation, Shape } from "../contract.js";
import { redactText } from "./redact.js";

/** Common parameters that open nothing; `Signature` and `Token` do. */
const openParams: ReadonlySet<string> = new Set([
  "Action",
  "Language",
  "Nonce",
  "Region",
  "SignatureMethod",
  "Timestamp",
  "Version",
]);

/** The `Name=value` pairs of a query or a form, escaped as they are. */
export function redactPairs(operation: Operation, pairs: string): string {
  return pairs
    .split("&")
    .map((pair) => {
      const [name = "", value = ""] = pair.split("=", 2);
      if (name === "SecretId") return `${name}=${maskSecretId(value)}`;
      return `${name}=${openParams.has(name) || isOpen(operation, name) ? redactText(value) : MASK}`;
    })
    .join("&");
}

/** Whether a flat name, `Trigger.Targets.0.Address`, leads to a member that may be shown. */
function isOpen({ input, shapes }: Operation, flatName: string): boolean {
  let shape: Shape | undefined = input;
  for (const name of flatName.split(".").filter((part) => !/^\d+$/.test(part))) {
    const type = openType(shape, name);
    if (type === undefined) return false;
    shape = shapes[type];
  }
  return true;
}

function openType(shape: Shape | undefined, name: string): string | undefined {
  const field = shape?.find((one) => one.name === name);
  return field?.sensitive === true ? undefined : field?.type;
}
