import { describe, expect, it, onTestFinished } from "vitest";
import { type Arrival, type Arrivals, seenBy, seenByCommand } from "../../test/arrivals/arrival.js";
import { files, ofEmulator } from "../../test/arrivals/of-emulator.js";
import { ofMockAlone } from "../../test/arrivals/of-mock-alone.js";
import { clockOf, createInstance } from "../../test/arrivals/served.js";
import { terminal } from "../../test/terminal.js";
import { run } from "../command/run.js";
import { Emulator } from "../emulator.js";
import { createMock } from "../mock.js";
import { type OptionRow, optionTable } from "./option-table.js";
import type { MockOptions } from "./options.js";

const arrivals: Arrivals<MockOptions> = { ...ofEmulator, ...ofMockAlone };

/** A row alone, whatever its type. */
const rows: readonly (readonly [name: string, arrival: Arrival<unknown>])[] = Object.entries(arrivals);

describe("an option of createMock arrives", () => {
  it.each(rows)("%s", async (name, { value, see, seen, beside }) => {
    expect(await seenBy(see, { ...beside, [name]: value })).toEqual(seen);
    const { goesWith } = optionTable[name as keyof MockOptions] as OptionRow;
    expect(await seenBy(see, goesWith === undefined ? { ...beside } : {})).not.toEqual(seen);
  });
});

describe("a flag of tcr-mock arrives", () => {
  const flags = Object.entries(optionTable).flatMap(([name, row]) =>
    (row.flags ?? []).map(({ flag, takes }) => [flag, takes, name as keyof MockOptions] as const),
  );

  it.each(flags)("%s", async (flag, takes, name) => {
    const { see, seen, flags: given = {} }: Arrival<unknown> = arrivals[name];
    const { text, seen: seenWithFlag = seen, beside = [] } = given[flag] ?? {};
    expect(text === undefined).toBe(takes === undefined);
    const args = text === undefined ? [flag, ...beside] : [flag, text, ...beside];
    expect(await seenByCommand(see, args, files)).toEqual(seenWithFlag);
    expect(await seenByCommand(see, [], files)).not.toEqual(seenWithFlag);
  });
});

it("dates by the real clock and takes another seed each time, unless a seed is given", async () => {
  const randomId = await seenBy(createInstance, { seed: "random" });
  expect(await seenByCommand(createInstance, [])).toBe(randomId);
  expect(await seenByCommand(clockOf, [])).toBe(0);
  expect(await seenByCommand(clockOf, ["--seed", "a"])).toBe(await seenBy(clockOf, {}));
});

it("refuses an option that it does not have", async () => {
  await expect(createMock({ seeds: 1 } as MockOptions)).rejects.toThrow(
    new TypeError(`seeds: is not an option of createMock; it has ${Object.keys(optionTable).join(", ")}`),
  );
});

it.each([
  ["tlsCert", "--tls-cert", "tlsKey", "--tls-key"],
  ["tlsKey", "--tls-key", "tlsCert", "--tls-cert"],
])("refuses %s alone", async (name, flag, other, otherFlag) => {
  await expect(createMock({ [name]: "a.pem" })).rejects.toThrow(
    new TypeError(`${name}: goes with ${other}; give both or neither`),
  );
  const { printed, io } = terminal();
  expect(await run([flag, "a.pem"], io)).toBe(2);
  expect(printed.stderr).toContain(`${flag} goes with ${otherFlag}: give both or neither`);
});

it("refuses an option within webhooks, and of listen, that there is not", async () => {
  const webhooks = { backoffMs: 1 } as MockOptions["webhooks"];
  const message = "webhooks.backoffMs: is not an option of createMock; it has webhooks.allowAnyHost, webhooks.deliver";
  await expect(createMock({ webhooks })).rejects.toThrow(message);
  const mock = await createMock();
  onTestFinished(() => mock.close());
  await expect(mock.listen({ prot: 1 } as object)).rejects.toThrow("prot: is not an option of listen; it has port");
});

it("refuses an option that an emulator does not have, those of a mock alone too", () => {
  for (const name of ["seeds", "dataDir", "allowedHosts", "allowedOrigins", "onNotice", "tlsCert", "listenAddress"]) {
    expect(() => new Emulator({ [name]: [] })).toThrow(
      `${name}: is not an option of an emulator; it has edition, seed`,
    );
  }
});
