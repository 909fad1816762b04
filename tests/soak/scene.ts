import { exampleCredentials } from "@tcrkit/mock";
import { tc3Post } from "../interop/caller.js";
import { startReference } from "../interop/reference.js";

/** Creates an instance with things in it, and tells the parameters that name them. */
export async function furnish(url: string): Promise<Readonly<Record<string, unknown>>> {
  const call = createCall(url);
  const { RegistryId } = await call("CreateInstance", { RegistryName: "soaked-tools", RegistryType: "premium" });
  await waitUntilRunning(call, String(RegistryId));
  const NamespaceName = "team";
  const RepositoryName = "nginx";
  await call("CreateNamespace", { RegistryId, NamespaceName, IsPublic: false });
  await call("CreateRepository", { RegistryId, NamespaceName, RepositoryName });
  const image = { RegistryId, NamespaceName, RepositoryName, Tag: "v1" };
  await fetch(`${url}/_tcrkit/images`, { method: "POST", body: JSON.stringify(image) });
  const listed = await call("DescribeNamespaces", { RegistryId });
  const [namespace] = listed["NamespaceList"] as { readonly NamespaceId: number }[];
  return {
    RegistryId,
    RegistryIds: [RegistryId],
    Registryids: [RegistryId],
    SourceRegistryId: RegistryId,
    NamespaceName,
    Namespace: NamespaceName,
    SourceNamespace: NamespaceName,
    NamespaceId: namespace?.NamespaceId,
    RepositoryName,
    SourceRepo: RepositoryName,
    ImageVersion: "v1",
    SourceReference: "v1",
    Tags: ["v1"],
  };
}

export type Call = (action: string, input: object) => Promise<Readonly<Record<string, unknown>>>;

/** An error that the API answered. */
export class ApiRefusal extends Error {
  override readonly name = "ApiRefusal";
}

/** Calls that have to succeed. @throws ApiRefusal for an answer that is an error; whatever fetch throws. */
export function createCall(url: string): Call {
  const { call } = startReference({ url, region: "ap-guangzhou", ...exampleCredentials });
  return async (action, input) => {
    const heard = await call(tc3Post, action, input);
    if (heard.kind === "answer") return heard.answer;
    throw new ApiRefusal(`${action}: ${heard.kind === "error" ? `${heard.code}: ${heard.message}` : heard.kind}`);
  };
}

export async function waitUntilRunning(call: Call, registryId: string): Promise<void> {
  for (let poll = 0; poll < 10; poll++) {
    const { RegistryStatusSet } = await call("DescribeInstanceStatus", { RegistryIds: [registryId] });
    if ((RegistryStatusSet as { readonly Status: string }[])[0]?.Status === "Running") return;
  }
  throw new Error(`${registryId} does not get ready.`);
}
