import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { TcrClient } from "@tcrkit/client";
import { type ContentPlan, createMock } from "@tcrkit/mock";
import { median, printFigures } from "./report.js";

/** In each round every way takes so many tests; together they make 1,000. */
const testsARound = 100;
const rounds = 10;

const Images = ["v1", "v2", "v3"].map((tag) => ({ Tags: [tag] }));
const Namespaces = [{ NamespaceName: "team", Repositories: [{ RepositoryName: "app", Images }] }];
const content: ContentPlan = { Instances: [{ RegistryId: "tcr-tests", Namespaces }] };
const app = { RegistryId: "tcr-tests", NamespaceName: "team", RepositoryName: "app" };

/** 1,000 tests as the guide has them, each with a mock, a client and four calls, beside a canned server of its own for each. */
export async function benchMockTests(): Promise<void> {
  const ways = { mock: withMock, reset: await withOneMock(), server: withServer };
  const times: Record<keyof typeof ways, number[]> = { mock: [], reset: [], server: [] };
  for (let round = 0; round <= rounds; round++) {
    for (const [name, runTest] of Object.entries(ways) as [keyof typeof ways, () => Promise<void>][]) {
      const start = performance.now();
      for (let test = 0; test < testsARound; test++) await runTest();
      if (round > 0) times[name].push((performance.now() - start) / testsARound);
    }
  }
  const [mock, reset, server] = [median(times.mock), median(times.reset), median(times.server)];
  printFigures("A test with four calls, in 1,000 tests (ms a test, medians of 10)", [
    { what: "with a mock of its own", value: mock.toFixed(2) },
    { what: "with one mock that is reset", value: reset.toFixed(2) },
    { what: "with a canned node:http server of its own", value: server.toFixed(2) },
    { what: "mock / canned server", value: (mock / server).toFixed(2), target: "at most 1", met: mock <= server },
  ]);
}

async function withMock(): Promise<void> {
  const mock = await createMock({ content });
  await callFourTimes(new TcrClient(mock.clientOptions));
  await mock.close();
}

async function withOneMock(): Promise<() => Promise<void>> {
  const mock = await createMock({ content });
  return async () => {
    mock.reset();
    await callFourTimes(new TcrClient(mock.clientOptions));
  };
}

async function withServer(): Promise<void> {
  const server = createServer((request, response) => {
    request.resume().once("end", () => response.end(canned));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const credentials = { secretId: "AKIDbenchmark", secretKey: "benchmark" };
  const options = { region: "ap-guangzhou", credentials, rateLimit: false, endpoint: `http://127.0.0.1:${port}` };
  const tcr = new TcrClient(options);
  await callFourTimes(tcr);
  await tcr.close();
  await new Promise((resolve) => server.close(resolve));
}

const canned = JSON.stringify({ Response: { RequestId: "1", TotalCount: 0, ImageInfoList: [] } });

async function callFourTimes(tcr: TcrClient): Promise<void> {
  await tcr.describeImages(app);
  await tcr.deleteImage({ ...app, ImageVersion: "v1" });
  await tcr.createNamespace({ RegistryId: "tcr-tests", NamespaceName: "other", IsPublic: false });
  await tcr.describeImages(app);
}
