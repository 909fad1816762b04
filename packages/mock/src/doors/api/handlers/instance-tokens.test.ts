import { expect, it } from "vitest";
import { call, callCode, createEmulator, createRunningInstance } from "../../../../test/ask.js";

async function setUp() {
  const emulator = createEmulator();
  const RegistryId = await createRunningInstance(emulator);
  const on = (action: string, params: object = {}) => call(emulator, action, { RegistryId, ...params });
  const codeOf = (action: string, params: object = {}) => callCode(emulator, action, { RegistryId, ...params });
  const rows = async (params: object = {}) => (await on("DescribeInstanceToken", params))["Tokens"] as object[];
  return { emulator, RegistryId, on, codeOf, rows };
}

function claimsOf(token: unknown): Record<string, unknown> {
  return JSON.parse(Buffer.from(String(token).split(".")[1] ?? "", "base64url").toString());
}

it("issues a token for an hour, which is not listed", async () => {
  const { emulator, RegistryId, on, rows } = await setUp();
  const answer = await on("CreateInstanceToken");
  const now = emulator.clock.now();
  expect(answer).toMatchObject({ Username: "100000000001", ExpTime: now + 3_600_000, TokenId: null });
  expect(claimsOf(answer["Token"])).toEqual({
    aud: RegistryId,
    sub: "100000000001",
    iat: now / 1000,
    exp: now / 1000 + 3600,
    access: [{ type: "repository", name: "*", actions: ["pull", "push", "delete"] }],
  });
  expect(await rows()).toEqual([]);
});

it("keeps a long-term token, without what opens the instance", async () => {
  const { emulator, RegistryId, on, rows } = await setUp();
  const answer = await on("CreateInstanceToken", { TokenType: "longterm", Desc: "for a cluster" });
  const ExpiredAt = emulator.clock.now() + 87_600 * 3_600_000;
  expect(answer["ExpTime"]).toBe(ExpiredAt);
  expect(answer["TokenId"]).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(claimsOf(answer["Token"])["jti"]).toBe(answer["TokenId"]);
  const row = { Id: answer["TokenId"], Desc: "for a cluster", RegistryId, Enabled: true, ExpiredAt };
  expect(await rows()).toEqual([{ ...row, CreatedAt: "2024-03-22T08:00:04+08:00" }]);
});

it("changes what the flag says, and nothing else", async () => {
  const { on, codeOf, rows } = await setUp();
  const { TokenId } = await on("CreateInstanceToken", { TokenType: "longterm", Desc: "old" });
  await on("ModifyInstanceToken", { TokenId, Enable: false, Desc: "ignored" });
  expect(await rows()).toMatchObject([{ Enabled: false, Desc: "old" }]);
  await on("ModifyInstanceToken", { TokenId, ModifyFlag: 1, Enable: true, Desc: "new" });
  expect(await rows()).toMatchObject([{ Enabled: false, Desc: "new" }]);
  await on("ModifyInstanceToken", { TokenId, ModifyFlag: 2, Enable: true });
  expect(await rows()).toMatchObject([{ Enabled: true }]);
  expect(await codeOf("ModifyInstanceToken", { TokenId, ModifyFlag: 1, Enable: true })).toBe("MissingParameter");
  expect(await codeOf("ModifyInstanceToken", { TokenId, Desc: "new" })).toBe("MissingParameter");
});

it("lists by row and forgets what is deleted", async () => {
  const { on, codeOf, rows } = await setUp();
  for (const Desc of ["a", "b", "c"]) await on("CreateInstanceToken", { TokenType: "longterm", Desc });
  expect(await rows({ Offset: 1, Limit: 1 })).toMatchObject([{ Desc: "b" }]);
  const [{ Id } = { Id: "" }] = (await rows()) as { Id: string }[];
  expect(await codeOf("DeleteInstanceToken", { TokenId: Id })).toBe("ok");
  expect(await on("DescribeInstanceToken")).toMatchObject({ TotalCount: 2, Tokens: [{ Desc: "b" }, { Desc: "c" }] });
  expect(await codeOf("DeleteInstanceToken", { TokenId: Id })).toBe("ResourceNotFound");
  expect(await codeOf("ModifyInstanceToken", { TokenId: Id, Enable: true })).toBe("ResourceNotFound");
});
