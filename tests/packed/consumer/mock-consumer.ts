// The same for the mock, whose types are Node's.
import { TcrClient } from "@tcrkit/client";
import { createFetchTransport } from "@tcrkit/client/fetch";
import { type ContentPlan, createMock, exampleCredentials, type Mock } from "@tcrkit/mock";

export async function useMock(): Promise<string> {
  const mock: Mock = await createMock({ seed: "consumer", credentials: [exampleCredentials] });
  return mock.url;
}

export async function useMockInTests(plan: ContentPlan): Promise<readonly string[]> {
  await using mock = await createMock({ content: plan });
  const tcr = new TcrClient(mock.clientOptions);
  const { Instances } = await mock.populate({ Instances: [{ Tokens: [{ Desc: "laptop" }] }] });
  await tcr.describeInstanceToken({ RegistryId: Instances[0].RegistryId });
  mock.faults.add({ kind: "throttle", action: "DeleteImage", input: { ImageVersion: "v1" } });
  mock.faults.add({ kind: "throttle", action: "DeleteImage", input: ({ ImageVersion = "" }) => ImageVersion > "v1" });
  // @ts-expect-error: DeleteImage has no such parameter
  mock.faults.add({ kind: "throttle", action: "DeleteImage", input: { Tag: "v1" } });
  return mock.requestsOf("DeleteImage").map(({ input }) => input.ImageVersion);
}

export async function useMockByFetch(mock: Mock): Promise<void> {
  const transport = createFetchTransport({ fetch: mock.fetch });
  await new TcrClient({ ...mock.clientOptions, transport }).describeRegions();
  const platform: typeof globalThis.fetch = mock.fetch;
  await platform("http://127.0.0.1/healthz", { method: "GET" });
}
