// A test as users write it: the client on a mock, in whatever runner has these three.
import { TcrClient } from "@tcrkit/client";
import { createMock } from "@tcrkit/mock";

test("a namespace is there once it was created", async () => {
  const mock = await createMock();
  const tcr = new TcrClient({ region: "ap-guangzhou", credentials: mock.credentials, transport: mock.transport });
  const { RegistryId } = await tcr.createInstance({ RegistryName: "tools", RegistryType: "basic" });
  await expect(tcr.describeNamespaces({ RegistryId: "tcr-none" })).rejects.toMatchObject({
    action: "DescribeNamespaces",
  });
  expect(typeof RegistryId).toBe("string");
  await tcr.close();
});
