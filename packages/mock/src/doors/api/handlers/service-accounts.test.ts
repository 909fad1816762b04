import { expect, it } from "vitest";
import { call, callCode, createEmulator, createRunningInstance } from "../../../../test/ask.js";
import type { EmulatorOptions } from "../../../options/options.js";

async function setUp(options: EmulatorOptions = {}) {
  const emulator = createEmulator(options);
  const RegistryId = await createRunningInstance(emulator);
  const on = (action: string, params: object = {}) => call(emulator, action, { RegistryId, ...params });
  const codeOf = (action: string, params: object = {}) => callCode(emulator, action, { RegistryId, ...params });
  const names = async (params: object = {}) => {
    const { ServiceAccounts } = await on("DescribeServiceAccounts", params);
    return (ServiceAccounts as { Name: string }[]).map(({ Name }) => Name);
  };
  return { emulator, on, codeOf, names };
}

const Permissions = [{ Resource: "team-01", Actions: ["tcr:PullRepository", "tcr:PushRepository"] }];
const robot = { Name: "robot", Permissions };

it("shows a new account's password once, and its name with the prefix", async () => {
  const { emulator, on } = await setUp();
  const answer = await on("CreateServiceAccount", { ...robot, Description: "for test", Duration: 10, ExpiresAt: 1 });
  const ExpiresAt = emulator.clock.now() + 10 * 86_400_000;
  const CreateTime = "2024-03-22T08:00:04+08:00";
  expect(answer).toMatchObject({ Name: "tcr$robot", ExpiresAt, CreateTime });
  expect(answer["Password"]).toMatch(/^[A-Za-z0-9]{32}$/);
  const row = {
    Name: "tcr$robot",
    Description: "for test",
    Disable: false,
    ExpiresAt,
    CreateTime,
    UpdateTime: CreateTime,
  };
  expect((await on("DescribeServiceAccounts"))["ServiceAccounts"]).toEqual([{ ...row, Permissions: null }]);
  const { ServiceAccounts } = await on("DescribeServiceAccounts", { EmbedPermission: true });
  expect(ServiceAccounts).toEqual([{ ...row, Permissions }]);
});

it("takes names with the prefix and without it", async () => {
  const { on, codeOf, names } = await setUp();
  await on("CreateServiceAccount", { ...robot, Name: "tcr$robot" });
  expect(await codeOf("CreateServiceAccount", robot)).toBe("OperationDenied");
  expect(await codeOf("ModifyServiceAccount", { Name: "tcr$robot", Disable: true })).toBe("ok");
  expect(await codeOf("ModifyServiceAccountPassword", { Name: "robot", Random: true })).toBe("ok");
  for (const Values of [["robot"], ["tcr$robot"]])
    expect(await names({ Filters: [{ Name: "Name", Values }] })).toHaveLength(1);
  expect(await codeOf("DeleteServiceAccount", { Name: "robot" })).toBe("ok");
  expect(await codeOf("DeleteServiceAccount", { Name: "tcr$robot" })).toBe("ResourceNotFound");
});

it.each(["", "tcr$", "Robot", "a b", "-a", "a..b", "a".repeat(256)])("refuses the name %j", async (Name) => {
  expect(await (await setUp()).codeOf("CreateServiceAccount", { ...robot, Name })).toBe("InvalidParameterValue");
});

it.each([
  [{}, 0],
  [{ Duration: 0, ExpiresAt: 0 }, 0],
  [{ ExpiresAt: 1_800_000_000_000 }, 1_800_000_000_000],
  [{ Duration: 0, ExpiresAt: 1_800_000_000_000 }, 1_800_000_000_000],
])("reads the end out of %j", async (expiry, expected) => {
  const { on } = await setUp();
  expect((await on("CreateServiceAccount", { ...robot, ...expiry }))["ExpiresAt"]).toBe(expected);
});

it.each([{ Duration: -1 }, { Duration: 1e15 }, { ExpiresAt: -1 }])("refuses the end %j", async (expiry) => {
  expect(await (await setUp()).codeOf("CreateServiceAccount", { ...robot, ...expiry })).toBe("InvalidParameterValue");
});

it("changes what is named and leaves the rest", async () => {
  const { on } = await setUp();
  await on("CreateServiceAccount", { ...robot, Description: "old", ExpiresAt: 1_800_000_000_000 });
  await on("ModifyServiceAccount", { Name: "robot", Disable: true, Permissions: [] });
  expect(await on("DescribeServiceAccounts", { EmbedPermission: true })).toMatchObject({
    ServiceAccounts: [
      {
        Description: "old",
        Disable: true,
        ExpiresAt: 1_800_000_000_000,
        CreateTime: "2024-03-22T08:00:04+08:00",
        UpdateTime: "2024-03-22T08:00:05+08:00",
        Permissions: [],
      },
    ],
  });
});

it("takes a password of one's own that follows the rule, or makes one", async () => {
  const { on, codeOf } = await setUp();
  await on("CreateServiceAccount", robot);
  const own = { Name: "robot", Random: false };
  expect(await on("ModifyServiceAccountPassword", { ...own, Password: "NewPass123" })).toMatchObject({
    Password: "NewPass123",
  });
  expect(await codeOf("ModifyServiceAccountPassword", own)).toBe("MissingParameter");
  for (const Password of ["Short1a", "nouppercase1", "NOLOWERCASE1", "NoDigitsHere", "TooLong1".repeat(3)]) {
    expect(await codeOf("ModifyServiceAccountPassword", { ...own, Password })).toBe("InvalidParameterValue");
  }
  const { Password } = await on("ModifyServiceAccountPassword", { Name: "robot", Random: true });
  expect(Password).toMatch(/^[A-Za-z0-9]{32}$/);
});

it("pages by row, gives all at once, and filters", async () => {
  const { on, names, codeOf } = await setUp();
  for (let index = 0; index < 25; index += 1) {
    await on("CreateServiceAccount", { ...robot, Name: `robot-${index}`, Disable: index === 7 });
  }
  expect(await names()).toHaveLength(20);
  expect(await names({ Limit: 0 })).toHaveLength(20);
  expect(await names({ Offset: 20 })).toHaveLength(5);
  expect(await names({ All: true, Limit: 3 })).toHaveLength(25);
  expect(await names({ Filters: [{ Name: "Disable", Values: ["true"] }] })).toEqual(["tcr$robot-7"]);
  expect(await codeOf("DescribeServiceAccounts", { Filters: [{ Name: "tag:x", Values: ["y"] }] })).toBe(
    "InvalidParameterValue",
  );
});

it("answers an empty list, or null where that is asked for", async () => {
  const plain = await setUp();
  expect(await plain.on("DescribeServiceAccounts")).toMatchObject({ ServiceAccounts: [], TotalCount: 0 });
  const nulls = await setUp({ nullForEmpty: true });
  expect(await nulls.on("DescribeServiceAccounts")).toMatchObject({ ServiceAccounts: null, TotalCount: 0 });
  // This table does not allow null.
  expect(await nulls.on("DescribeInstanceToken")).toMatchObject({ Tokens: [] });
});
