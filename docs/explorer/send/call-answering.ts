import type { CallInput } from "../call-input.js";

/** A call to be answered a code: of the first action that documents it, else of one that any code may come from. Its input does not matter. */
export async function callAnswering(code: string): Promise<CallInput> {
  const { actionErrorCodes } = await import("@tcrkit/client/errors");
  const documented: readonly (readonly [string, readonly string[]])[] = Object.entries(actionErrorCodes);
  const [action] = documented.find(([, codes]) => codes.includes(code)) ?? [];
  return { action: action ?? "DescribeRegions", input: {}, region: "ap-guangzhou" };
}
