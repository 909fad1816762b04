import { describe, expect, it } from "vitest";
import { createEmulator, createRunningInstance, exchange } from "../../../../test/ask.js";
import { tc3Post, v1Post } from "../../../../test/requests.js";
import type { Operation } from "../../../contract.js";
import { commonErrors } from "../../../gen/errors/codes.js";
import { operations } from "../../../gen/operations/index.js";

const all: readonly Operation[] = Object.values(operations);

/** Examples of the manual whose input departs from the action's own table in its values. */
const DEPARTING: ReadonlySet<string> = new Set(["CreateImageAccelerationService", "ModifyServiceAccount"]);

/** An action without an example. */
const SAMPLES: Readonly<Record<string, object>> = {
  CreateSecurityPolicy: { RegistryId: "tcr-12345678", CidrBlock: "10.0.0.0/8", Description: "office" },
};

function sampleOf({ name, examples }: Operation): object {
  return SAMPLES[name] ?? { ...(examples?.[0]?.input as object) };
}

it("has actions", () => {
  expect(all.length).toBeGreaterThan(0);
});

describe.each(all.map((operation) => [operation.name, operation] as const))("%s", (name, operation) => {
  it.each([
    ["TC3", tc3Post(name, sampleOf(operation))],
    ["v1", v1Post(name, sampleOf(operation))],
  ])("answers the manual's request, signed with %s", async (_, request) => {
    const emulator = createEmulator({ edition: DEPARTING.has(name) ? "lenient" : "intl" });
    const { Error: error, RequestId } = await exchange(emulator, request);
    expect(RequestId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const { outcome } = emulator.requests[0] ?? {};
    // The manual's examples name instances that nobody has created.
    if (error !== undefined) expect(error.Code).toBe("ResourceNotFound");
    else expect(outcome).toEqual({ kind: "state" });
    if (error !== undefined) expect([...Object.keys(commonErrors), ...operation.errors]).toContain(error.Code);
  });
});

it("finds the examples that depart, and no others", async () => {
  const emulator = createEmulator();
  const refused: string[] = [];
  for (const operation of all) {
    const { Error: error } = await exchange(emulator, tc3Post(operation.name, sampleOf(operation)));
    if (error !== undefined && error.Code !== "ResourceNotFound") refused.push(operation.name);
  }
  expect(refused.sort()).toEqual([...DEPARTING]);
  await createRunningInstance(emulator, "still-works");
});
