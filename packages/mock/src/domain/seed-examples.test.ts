import { expect, it } from "vitest";
import { call, callCode, createEmulator } from "../../test/ask.js";
import type { Operation } from "../contract.js";
import { operations } from "../gen/operations/index.js";

it("lets the manual's requests find what they name", async () => {
  const emulator = createEmulator({ seedExamples: true });
  const image = { RegistryId: "tcr-okmj78", NamespaceName: "mytest", RepositoryName: "test" };
  expect(await call(emulator, "DescribeImages", image)).toMatchObject({
    TotalCount: 1,
    ImageInfoList: [{ ImageVersion: "1.0" }],
  });
  expect(await call(emulator, "DescribeInstanceStatus", { RegistryIds: ["tcr-ak9876"] })).toMatchObject({
    RegistryStatusSet: [{ RegistryId: "tcr-ak9876", Status: "Running" }],
  });
  expect(await callCode(emulator, "DeleteImage", { ...image, ImageVersion: "1.0" })).toBe("ok");
  expect(await callCode(emulator, "ModifyInstance", { RegistryId: "tcr-abc123", RegistryType: "basic" })).toBe("ok");
});

it("answers more than half of them from what is there", async () => {
  const all: readonly Operation[] = Object.values(operations);
  const examples = all.flatMap(({ name, examples = [] }) =>
    examples.map(({ input }) => [name, input as object] as const),
  );
  const codes: string[] = [];
  for (const [name, input] of examples) {
    codes.push(await callCode(createEmulator({ seedExamples: true, edition: "lenient" }), name, input));
  }
  expect(codes.filter((code) => code === "ok").length).toBeGreaterThan(codes.length / 2);
  expect(codes).not.toContain("InternalError");
});

it("leaves room for what the manual's requests make", async () => {
  const emulator = createEmulator({ seedExamples: true });
  const RegistryId = "tcr-okmju7";
  expect(await callCode(emulator, "CreateInstance", { RegistryName: "tcr-test", RegistryType: "basic" })).toBe("ok");
  const repository = { RegistryId, NamespaceName: "team-01", RepositoryName: "nginx" };
  expect(await callCode(emulator, "CreateRepository", repository)).toBe("ok");
});

it("is there again after a reset, the same", async () => {
  const emulator = createEmulator({ seedExamples: true });
  const { tables } = emulator.snapshot();
  await callCode(emulator, "DeleteInstance", { RegistryId: "tcr-abc123" });
  emulator.reset();
  expect(emulator.snapshot().tables).toEqual(tables);
});
