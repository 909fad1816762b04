import { describe, expect, it, onTestFinished } from "vitest";
import { createDefaultTransport } from "#default-transport";
import { startServer } from "../../test/transports/local-server.js";
import { createDefaultTransport as createPortable } from "./default/portable.js";

describe.each([
  ["Node", createDefaultTransport],
  ["other runtimes", createPortable],
])("the default transport of %s", (_, create) => {
  it("carries a request", async () => {
    const server = await startServer((request, response) => request.pipe(response));
    const transport = create();
    onTestFinished(async () => {
      await transport.close?.();
      await server[Symbol.asyncDispose]();
    });
    const { signal } = new AbortController();
    const answer = await transport.send({ method: "POST", url: `${server.origin}/`, headers: {}, body: "{}", signal });
    expect(answer).toMatchObject({ status: 200, body: "{}" });
  });
});
