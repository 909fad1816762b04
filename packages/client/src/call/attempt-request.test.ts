import { describe, expect, it } from "vitest";
import { createFakeTransport, credentials } from "../../test/fake-transport.js";
import { region } from "../../test/try-call.js";
import { createCaller } from "../caller.js";
import { TcrClient } from "../client.js";
import { describeInstances } from "../gen/operations/instance-management.js";
import { createLimiter } from "../limit/create-limiter.js";
import type { Transport } from "../transports/transport.js";

describe("what a transport is handed", () => {
  it("tells whether it changes something", async () => {
    const transport = createFakeTransport({});
    const tcr = new TcrClient({ credentials, region, transport });
    await tcr.describeInstances();
    await tcr.createInstance({ RegistryName: "tools", RegistryType: "basic" });
    expect(transport.requests).toMatchObject([{ isWrite: false }, { isWrite: true }]);
  });

  it("has a signal that ends with the call, for the same reason", async () => {
    const signals: AbortSignal[] = [];
    const send: Transport["send"] = ({ signal }) => {
      signals.push(signal);
      return new Promise(() => {});
    };
    const controller = new AbortController();
    const call = createCaller({ credentials, region, transport: { send } });
    const ended = expect(call(describeInstances, {}, { signal: controller.signal })).rejects.toBe("enough");
    expect(signals).toMatchObject([{ aborted: false }]);
    controller.abort("enough");
    expect(signals).toMatchObject([{ aborted: true, reason: "enough" }]);
    await ended;
  });

  it("is there at once where nothing is to be waited for", async () => {
    const transport = createFakeTransport({});
    const done = createCaller({ credentials, region, transport, rateLimit: createLimiter() })(describeInstances, {});
    expect(transport.requests).toHaveLength(1);
    await done;
  });
});
