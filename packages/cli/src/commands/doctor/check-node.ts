import { exitCodes } from "../../exit-codes.js";
import { doctorText } from "../../text/doctor.js";
import type { Check, CheckWorld } from "./check.js";

/** Whether Node is new enough. */
export function checkNode({ context }: CheckWorld): Check[] {
  const { nodeVersion } = context.machine;
  const name = doctorText.names.node;
  const [, major = 0, minor = 0] = /^v(\d+)\.(\d+)/.exec(nodeVersion)?.map(Number) ?? [];
  if (major > 20 || (major === 20 && minor >= 19)) return [{ name, state: "ok", found: nodeVersion }];
  const found = doctorText.oldNode(nodeVersion);
  return [{ name, state: "fail", found, next: doctorText.updateNode, exitCode: exitCodes.unexpected }];
}
