import { createServer as createHttpServer } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { createServer, type Server } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createCertificate } from "../../../test/transports/certificate.js";
import { createCaller } from "../../caller.js";
import { describeRegions } from "../../gen/operations/index.js";
import { createFetchTransport } from "../../transports/fetch.js";
import { createHttpTransport } from "../../transports/http.js";
import type { Transport } from "../../transports/transport.js";
import { createUndiciTransport } from "../../transports/undici.js";

const servers: Server[] = [];
let plain = "";
let secure = "";
let polite = "";

async function listen(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return `127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
}

beforeAll(async () => {
  plain = await listen(createHttpServer((_, response) => response.end("{}")));
  secure = await listen(createHttpsServer(await createCertificate("localhost"), (_, response) => response.end("{}")));
  const answer = "HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n";
  polite = await listen(createServer((socket) => void socket.once("data", () => socket.end(answer))));
});
afterAll(() => {
  for (const server of servers) server.close();
});

/** What a call to an endpoint fails with. */
async function failure(endpoint: string, transport: Transport): Promise<unknown> {
  const credentials = { secretId: "AKIDexample", secretKey: "example" };
  const call = createCaller({ endpoint, transport, credentials, region: "ap-guangzhou", retry: false });
  try {
    return await call(describeRegions, {});
  } catch (error) {
    return error;
  } finally {
    await transport.close?.();
  }
}

describe.each([
  ["node:http", createHttpTransport],
  ["undici", createUndiciTransport],
  ["fetch", createFetchTransport],
])("by %s", (_, create) => {
  it("tells that https met a server of plain http, and which endpoint is right", async () => {
    expect(await failure(`https://${plain}`, create())).toMatchObject({
      code: "TRANSPORT_WRONG_SCHEME",
      message: `DescribeRegions: ${plain} speaks plain http, not https: the endpoint is http://${plain}`,
      retryable: false,
      mayHaveTakenEffect: false,
    });
  });

  it("tells that a server which hangs up on plain http may speak https", async () => {
    expect(await failure(`http://${secure}`, create())).toMatchObject({
      message: expect.stringMatching(`; if ${secure} speaks https, the endpoint is https://${secure}$`),
      retryable: true,
    });
  });

  it("understands a server that asks for https itself", async () => {
    expect(await failure(`http://${polite}`, create())).toMatchObject({
      message:
        "DescribeRegions: the server speaks https and was asked by plain http (HTTP 400): the endpoint begins with https://",
      status: 400,
      retryable: false,
    });
  });
});
