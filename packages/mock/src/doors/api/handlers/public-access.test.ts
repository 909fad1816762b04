import { expect, it } from "vitest";
import { call, callCode, createEmulator, createRunningInstance } from "../../../../test/ask.js";

async function setUp() {
  const emulator = createEmulator();
  const RegistryId = await createRunningInstance(emulator);
  const manage = (Operation: string) => callCode(emulator, "ManageExternalEndpoint", { RegistryId, Operation });
  const status = async () => (await call(emulator, "DescribeExternalEndpointStatus", { RegistryId }))["Status"];
  return { manage, status };
}

it("is Closed, Opening, Opened, Deleting and Closed again", async () => {
  const { manage, status } = await setUp();
  expect(await status()).toBe("Closed");
  expect(await manage("Create")).toBe("ok");
  expect([await status(), await status(), await status()]).toEqual(["Opening", "Opened", "Opened"]);
  expect(await manage("Delete")).toBe("ok");
  expect([await status(), await status(), await status()]).toEqual(["Deleting", "Closed", "Closed"]);
});

it("stays what it is already", async () => {
  const { manage, status } = await setUp();
  expect(await manage("Delete")).toBe("ok");
  expect(await status()).toBe("Closed");
  await manage("Create");
  expect(await manage("Create")).toBe("ok");
  expect([await status(), await status()]).toEqual(["Opening", "Opened"]);
  expect(await manage("Create")).toBe("ok");
  expect(await status()).toBe("Opened");
});

it("is not opened while it is being closed", async () => {
  const { manage } = await setUp();
  await manage("Create");
  await manage("Delete");
  expect(await manage("Create")).toBe("UnsupportedOperation");
});

it("passes by the clock where it is told to, also while nobody looks", async () => {
  const emulator = createEmulator({ lifecycle: { clockMs: 10_000 } });
  const { RegistryId } = await call(emulator, "CreateInstance", { RegistryName: "tcr-test", RegistryType: "basic" });
  for (let read = 0; read < 3; read += 1) {
    await call(emulator, "DescribeInstanceStatus", { RegistryIds: [RegistryId] });
    emulator.clock.advance(10_000);
  }
  const manage = (Operation: string) => callCode(emulator, "ManageExternalEndpoint", { RegistryId, Operation });
  const status = async () => (await call(emulator, "DescribeExternalEndpointStatus", { RegistryId }))["Status"];
  await manage("Create");
  expect([await status(), await status()]).toEqual(["Opening", "Opening"]);
  emulator.clock.advance(10_000);
  expect(await status()).toBe("Opened");
  await manage("Delete");
  expect(await status()).toBe("Deleting");
  emulator.clock.advance(10_000);
  expect(await manage("Create")).toBe("ok");
  expect(await status()).toBe("Opening");
});
