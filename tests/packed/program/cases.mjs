import { isTcrError, TcrApiError, TcrClient, TcrInputError, TcrTimeoutError, TcrTransportError } from "@tcrkit/client";
import { createCaller } from "@tcrkit/client/core";
import { createFetchTransport } from "@tcrkit/client/fetch";
import { describeInstances } from "@tcrkit/client/operations/instance-management";
import { signTc3, verifyTc3 } from "@tcrkit/signer";
import { expectEqual, expectThat, rejectionOf } from "./expect.mjs";

const region = "ap-guangzhou";

/** What holds on every runtime. Each case gets the mock's `url` and its `credentials`, and `tcr`, a client with nothing else set. */
export const cases = {
  "signs the example of the manual as the manual does": () => {
    const credentials = {
      secretId: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******",
      secretKey: "Gu5t9xGARNpq86cd98joQYCN3*******",
    };
    const timestamp = 1551113065;
    const request = {
      method: "POST",
      host: "cvm.tencentcloudapi.com",
      headers: { "Content-Type": "application/json; charset=utf-8" },
      body: '{"Limit": 1, "Filters": [{"Values": ["unnamed"], "Name": "instance-name"}]}',
    };
    const { signature, headers } = signTc3(request, { credentials, service: "cvm", timestamp });
    expectEqual(signature, "c492e8e41437e97a620b728c301bb8d17e7dc0c17eeabce80c20cd70fc3a78ff");
    const verified = verifyTc3({ ...request, headers }, credentials, { now: timestamp, toleranceSeconds: 300 });
    expectEqual(verified.ok, true);
  },

  reads: async ({ tcr }) => {
    const { Registries, TotalCount, RequestId } = await tcr.describeInstances({});
    expectEqual(Registries.length, TotalCount);
    expectThat(typeof RequestId === "string", "a RequestId");
  },

  "creates, waits, changes and is told of a conflict": async ({ tcr }) => {
    const { RegistryId } = await tcr.createInstance({ RegistryName: "packed-smoke", RegistryType: "basic" });
    await tcr.waitFor.instanceRunning({ RegistryIds: [RegistryId] }, { intervalMs: 1 });
    const namespace = { RegistryId, NamespaceName: "café-less", IsPublic: false };
    const refused = await rejectionOf(tcr.createNamespace(namespace));
    expectThat(refused instanceof TcrApiError, "a refusal of a name that is not ASCII");
    await tcr.createNamespace({ ...namespace, NamespaceName: "team" });
    const conflict = await rejectionOf(tcr.createNamespace({ ...namespace, NamespaceName: "team" }));
    expectThat(isTcrError(conflict, "CreateNamespace"), "an error of CreateNamespace");
    expectThat(!isTcrError(conflict, "DeleteNamespace"), "no error of DeleteNamespace");
    expectThat(conflict.code.includes("Conflict"), `a conflict, got ${conflict.code}`);
    expectThat(typeof conflict.requestId === "string", "a request id");
  },

  "walks all pages of a list": async ({ tcr }) => {
    const [{ RegistryId }] = (await tcr.describeInstances({})).Registries;
    for (const name of ["one", "two", "three"]) {
      await tcr.createNamespace({ RegistryId, NamespaceName: name, IsPublic: false });
    }
    const names = [];
    for await (const { Name } of tcr.paginate.describeNamespaces({ RegistryId, Limit: 2 })) names.push(Name);
    expectEqual(names.toSorted(), ["one", "team", "three", "two"]);
  },

  "is refused with a wrong key": async ({ url, credentials }) => {
    const tcr = new TcrClient({ endpoint: url, region, credentials: { ...credentials, secretKey: "wrong" } });
    const error = await rejectionOf(tcr.describeInstances({}));
    expectEqual([isTcrError(error), error.code], [true, "AuthFailure.SignatureFailure"]);
    await tcr.close();
  },

  "refuses an input before it is sent": async ({ tcr }) => {
    const error = await rejectionOf(tcr.describeNamespaces({ Limit: "20" }));
    expectThat(error instanceof TcrInputError, "an input error");
    expectEqual(
      error.issues.map(({ path }) => path),
      ["RegistryId", "Limit"],
    );
  },

  "ends a call that takes too long": async ({ tcr, withFault }) => {
    await withFault({ kind: "latency", ms: 60_000, action: "DescribeRegions" }, async () => {
      const error = await rejectionOf(tcr.describeRegions({}, { timeoutMs: 100 }));
      expectThat(error instanceof TcrTimeoutError, `a timeout, got ${error}`);
    });
  },

  "ends a call that its caller gives up": async ({ tcr, withFault }) => {
    await withFault({ kind: "latency", ms: 60_000, action: "DescribeRegions" }, async () => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(new Error("given up")), 50);
      const reason = await rejectionOf(tcr.describeRegions({}, { signal: controller.signal }));
      expectEqual(reason.message, "given up");
    });
  },

  "tells an answer that breaks off from an error of the API": async ({ url, credentials, withFault }) => {
    const tcr = new TcrClient({ endpoint: url, region, credentials, retry: false });
    await withFault({ kind: "malformed", action: "DescribeRegions" }, async () => {
      const error = await rejectionOf(tcr.describeRegions({}));
      expectThat(error instanceof TcrTransportError, `a transport error, got ${error}`);
    });
    await tcr.close();
  },

  "makes one action with a caller over fetch": async ({ url, credentials }) => {
    const call = createCaller({ endpoint: url, region, credentials, transport: createFetchTransport() });
    const { TotalCount } = await call(describeInstances, {});
    expectThat(TotalCount >= 1, "the instance of before");
  },

  "signs by Signature v1 and by GET as well": async ({ url, credentials }) => {
    for (const signatureMethod of ["TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"]) {
      for (const method of ["GET", "POST"]) {
        const tcr = new TcrClient({ endpoint: url, region, credentials, signatureMethod, method });
        const { TotalCount } = await tcr.describeInstances({ Filters: [{ Name: "RegistryName", Values: ["none"] }] });
        expectEqual(TotalCount, 0);
        await tcr.close();
      }
    }
  },
};
