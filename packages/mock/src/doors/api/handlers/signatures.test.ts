import { expect, it } from "vitest";
import { createRegistry, type Registry } from "../../../../test/registry.js";

const policy = { NamespaceName: "team", Name: "team signing", KmsId: "08408a30", KmsRegion: "ap-guangzhou" };
const image = { NamespaceName: "team", RepositoryName: "nginx", ImageVersion: "v1" };

async function signatures({ on }: Registry): Promise<Record<string, string>> {
  const { ImageInfoList } = await on("DescribeImages", { NamespaceName: "team", RepositoryName: "nginx" });
  const rows = ImageInfoList as { ImageVersion: string; KmsSignature: string }[];
  return Object.fromEntries(rows.map(({ ImageVersion, KmsSignature }) => [ImageVersion, KmsSignature]));
}

it("signs what is pushed after it, what is named, and no more once it is dropped", async () => {
  const registry = await createRegistry();
  const { on, codeOf, push } = registry;
  await push("nginx:v1");
  expect(await codeOf("CreateSignature", image)).toBe("OperationDenied");
  await on("CreateSignaturePolicy", policy);
  await push("nginx:v2");
  const [signed, unsigned] = [expect.stringMatching(/^[A-Za-z0-9+/]{342}==$/), ""];
  expect(await signatures(registry)).toEqual({ v1: unsigned, v2: signed });
  expect(await codeOf("CreateSignature", image)).toBe("ok");
  expect(await signatures(registry)).toEqual({ v1: signed, v2: signed });
  expect(await codeOf("DeleteSignaturePolicy", { NamespaceName: "team" })).toBe("ok");
  expect(await signatures(registry)).toEqual({ v1: unsigned, v2: unsigned });
  await push("nginx:v3");
  expect(await signatures(registry)).toMatchObject({ v3: unsigned });
});

it("signs copies, and each image in its own way", async () => {
  const registry = await createRegistry();
  await registry.on("CreateSignaturePolicy", policy);
  for (const tag of ["v1", "v2"]) await registry.push(`nginx:${tag}`);
  const source = { SourceNamespace: "team", SourceRepo: "nginx", SourceReference: "v1" };
  await registry.on("DuplicateImage", { ...source, DestinationTag: "copy" });
  const { v1, v2, copy } = await signatures(registry);
  expect(copy).toBe(v1);
  expect(v2).not.toBe(v1);
});

it("is one a namespace, and signs nothing while it is disabled", async () => {
  const registry = await createRegistry();
  const { on, codeOf, push } = registry;
  await on("CreateSignaturePolicy", { ...policy, Disabled: true });
  expect(await codeOf("CreateSignaturePolicy", policy)).toBe("ResourceInUse");
  await push("nginx:v1");
  expect(await signatures(registry)).toEqual({ v1: "" });
  expect(await codeOf("CreateSignature", image)).toBe("OperationDenied");
  expect(await codeOf("DeleteSignaturePolicy", { NamespaceName: "team" })).toBe("ok");
  expect(await codeOf("DeleteSignaturePolicy", { NamespaceName: "team" })).toBe("ResourceNotFound.TcrResourceNotFound");
  expect(await codeOf("CreateSignaturePolicy", { ...policy, NamespaceName: "none" })).toBe("ResourceNotFound");
  expect(await codeOf("CreateSignaturePolicy", { ...policy, KmsId: "" })).toBe(
    "InvalidParameter.ErrorTcrInvalidParameter",
  );
});

it("is what DescribeNamespaces finds namespaces by, and goes with its namespace", async () => {
  const { on } = await createRegistry();
  await on("CreateNamespace", { NamespaceName: "other", IsPublic: false });
  await on("CreateSignaturePolicy", policy);
  const signed = await on("DescribeNamespaces", { KmsSignPolicy: true });
  expect(signed).toMatchObject({ TotalCount: 1, NamespaceList: [{ Name: "team" }] });
  expect(await on("DescribeNamespaces", { KmsSignPolicy: false })).toMatchObject({ TotalCount: 2 });
  await on("DeleteNamespace", { NamespaceName: "team" });
  await on("CreateNamespace", { NamespaceName: "team", IsPublic: false });
  expect(await on("DescribeNamespaces", { KmsSignPolicy: true })).toMatchObject({ TotalCount: 0 });
});
