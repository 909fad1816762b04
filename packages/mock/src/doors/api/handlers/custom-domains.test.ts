import { expect, it } from "vitest";
import { call, callCode, createEmulator } from "../../../../test/ask.js";

async function setUp(reads = 1) {
  const emulator = createEmulator({ lifecycle: { reads } });
  const { RegistryId } = await call(emulator, "CreateInstance", { RegistryName: "tcr-test", RegistryType: "basic" });
  for (let read = 0; read < 2 * reads; read += 1) await call(emulator, "DescribeInstances");
  const on = (action: string, params: object = {}) => call(emulator, action, { RegistryId, ...params });
  const codeOf = (action: string, params: object = {}) => callCode(emulator, action, { RegistryId, ...params });
  const states = async (params: object = {}) => {
    const { DomainInfoList } = await on("DescribeInstanceCustomizedDomain", params);
    return (DomainInfoList as { Status: string }[]).map(({ Status }) => Status);
  };
  return { emulator, RegistryId, on, codeOf, states };
}

const domain = { DomainName: "hub.example.com", CertificateId: "kWGTVuU3" };

it("shows a domain CREATING before SUCCESS, and DELETING before it is gone", async () => {
  const { RegistryId, on, states } = await setUp(2);
  await on("CreateInstanceCustomizedDomain", domain);
  expect([await states(), await states(), await states()]).toEqual([["CREATING"], ["CREATING"], ["SUCCESS"]]);
  expect(await on("DescribeInstanceCustomizedDomain")).toMatchObject({
    TotalCount: 1,
    DomainInfoList: [{ RegistryId, CertId: "kWGTVuU3", DomainName: "hub.example.com", Status: "SUCCESS" }],
  });
  await on("DeleteInstanceCustomizedDomain", { DomainName: "hub.example.com" });
  expect([await states(), await states(), await states()]).toEqual([["DELETING"], ["DELETING"], []]);
});

it("ends in FAILURE where a name can never resolve", async () => {
  const { on, states } = await setUp();
  await on("CreateInstanceCustomizedDomain", { ...domain, DomainName: "hub.invalid" });
  expect([await states(), await states(), await states()]).toEqual([["CREATING"], ["FAILURE"], ["FAILURE"]]);
  await on("DeleteInstanceCustomizedDomain", { DomainName: "hub.invalid" });
  expect([await states(), await states()]).toEqual([["DELETING"], []]);
});

it("gives a domain once", async () => {
  const { codeOf } = await setUp();
  expect(await codeOf("CreateInstanceCustomizedDomain", domain)).toBe("ok");
  const again = { ...domain, DomainName: "HUB.example.com" };
  expect(await codeOf("CreateInstanceCustomizedDomain", again)).toBe("InternalError.ErrorConflict");
});

it.each(["com", "-a.com", "a..com", "http://a.com", "a.com/", "a b.com"])(
  "refuses the domain %j",
  async (DomainName) => {
    const { codeOf } = await setUp();
    expect(await codeOf("CreateInstanceCustomizedDomain", { ...domain, DomainName })).toBe("InvalidParameterValue");
  },
);

it("deletes a domain that is there, with its own certificate, once", async () => {
  const { on, codeOf } = await setUp();
  await on("CreateInstanceCustomizedDomain", domain);
  const wrong = { ...domain, CertificateId: "other" };
  expect(await codeOf("DeleteInstanceCustomizedDomain", wrong)).toBe("ResourceNotFound");
  expect(await codeOf("DeleteInstanceCustomizedDomain", domain)).toBe("ok");
  expect(await codeOf("DeleteInstanceCustomizedDomain", domain)).toBe("FailedOperation");
  expect(await codeOf("DeleteInstanceCustomizedDomain", { DomainName: "none.example.com" })).toBe("ResourceNotFound");
});
