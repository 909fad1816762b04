import type { WholeRequest } from "../src/doors/http.js";
import { Emulator } from "../src/emulator.js";
import type { EmulatorOptions } from "../src/options/options.js";
import { NOW_SECONDS, tc3Post } from "./requests.js";

/** The envelope of an answer, opened. */
export interface Answer {
  readonly RequestId: string;
  readonly Error?: { readonly Code: string; readonly Message: string };
  readonly [name: string]: unknown;
}

/** A mock whose real time stands still. */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  return new Emulator({ now: () => NOW_SECONDS * 1000, ...options });
}

/** Sends a request and opens the answer. */
export async function exchange(emulator: Emulator, request: WholeRequest): Promise<Answer> {
  const { body } = await emulator.answer(request);
  return (JSON.parse(body) as { Response: Answer }).Response;
}

/** The code of an answer; `ok` when there is none. */
export async function codeOf(emulator: Emulator, request: WholeRequest): Promise<string> {
  return (await exchange(emulator, request)).Error?.Code ?? "ok";
}

/** Calls an action, signed as usual. */
export function call(emulator: Emulator, action: string, params: object = {}, region?: string): Promise<Answer> {
  return exchange(emulator, tc3Post(action, params, { region }));
}

/** Calls an action of the tag service, signed as usual. */
export function callTag(emulator: Emulator, action: string, params: object = {}, region?: string): Promise<Answer> {
  return exchange(emulator, tc3Post(action, params, { region, service: "tag", version: "2018-08-13" }));
}

/** The code that an action answers; `ok` when there is none. */
export async function callCode(emulator: Emulator, action: string, params: object = {}, region?: string) {
  return (await call(emulator, action, params, region)).Error?.Code ?? "ok";
}

/** Creates an instance and waits until it runs. */
export async function createRunningInstance(emulator: Emulator, name = "tcr-test", type = "basic"): Promise<string> {
  const { RegistryId, Error: error } = await call(emulator, "CreateInstance", {
    RegistryName: name,
    RegistryType: type,
  });
  if (typeof RegistryId !== "string") throw new Error(`CreateInstance answered ${error?.Code}`);
  for (let read = 0; read < 2; read += 1) await call(emulator, "DescribeInstanceStatus", { RegistryIds: [RegistryId] });
  return RegistryId;
}
