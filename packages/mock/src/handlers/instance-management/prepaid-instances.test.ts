import { expect, it } from "vitest";
import { call, callCode, createEmulator } from "../../../test/ask.js";

const DAY_MS = 86_400_000;

async function setUp(RenewFlag: number) {
  const emulator = createEmulator();
  const { RegistryId } = await call(emulator, "CreateInstance", {
    RegistryName: "tcr-test",
    RegistryType: "basic",
    RegistryChargeType: 1,
    RegistryChargePrepaid: { Period: 1, RenewFlag },
  });
  const look = async () => {
    const { Registries } = await call(emulator, "DescribeInstances");
    const [{ Status, ExpiredAt } = {}] = Registries as { Status?: string; ExpiredAt?: string }[];
    return `${Status} until ${ExpiredAt}`;
  };
  for (let read = 0; read < 2; read += 1) await look();
  return { emulator, RegistryId, look };
}

it.each([0, 2])(
  "are isolated once they run out (RenewFlag %i), and run again when they are renewed",
  async (RenewFlag) => {
    const { emulator, RegistryId, look } = await setUp(RenewFlag);
    expect(await look()).toBe("Running until 2024-04-22");
    emulator.clock.advance(40 * DAY_MS);
    expect(await look()).toBe("Isolate until 2024-04-22");
    const Filters = [{ Name: "Status", Values: ["Isolate"] }];
    expect(await call(emulator, "DescribeInstances", { Filters })).toMatchObject({ TotalCount: 1 });
    expect(await callCode(emulator, "DescribeNamespaces", { RegistryId })).toBe("ResourceUnavailable");
    const RegistryChargePrepaid = { Period: 2, RenewFlag };
    expect(await callCode(emulator, "RenewInstance", { RegistryId, Flag: 0, RegistryChargePrepaid })).toBe("ok");
    expect(await look()).toBe("Running until 2024-07-01");
  },
);

it("renew themselves where they were told to", async () => {
  const { emulator, look } = await setUp(1);
  emulator.clock.advance(100 * DAY_MS);
  expect(await look()).toBe("Running until 2024-07-22");
});
