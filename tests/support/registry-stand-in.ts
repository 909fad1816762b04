import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A registry's way to let clients in, as Harbor's: `/v2/` by a bearer that `/service/token` gives for the name and the token of an instance. */
export interface RegistryStandIn {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  /** Names that got in, in this order. */
  readonly letIn: readonly string[];
  readonly close: () => Promise<void>;
}

interface InstanceSecrets {
  readonly secrets?: readonly { readonly instanceId: string; readonly key: string }[];
}

/** Starts it on a free loopback port. It takes the tokens that a mock made for an instance, judged by the mock's own keys. */
export async function startRegistryStandIn(mockUrl: string): Promise<RegistryStandIn> {
  const letIn: string[] = [];
  const server = createServer((request, response) => {
    answer(request, response, mockUrl, letIn).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    letIn,
    close: async () => {
      server.closeAllConnections();
      await once(server.close(), "close");
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, mockUrl: string, letIn: string[]) {
  const { headers, url = "" } = request;
  const credentials = credentialsOf(headers.authorization);
  if (url.startsWith("/service/token")) {
    const isKnown = credentials !== undefined && (await isTokenOf(mockUrl, credentials.password));
    if (isKnown) letIn.push(credentials.username);
    response.writeHead(isKnown ? 200 : 401).end(JSON.stringify(isKnown ? { token: "of-the-stand-in" } : {}));
  } else if (headers.authorization === "Bearer of-the-stand-in") {
    response.writeHead(200).end("{}");
  } else {
    const challenge = `Bearer realm="http://${headers.host}/service/token",service="harbor-registry"`;
    response.writeHead(401, { "www-authenticate": challenge }).end("{}");
  }
}

function credentialsOf(header = "") {
  const [, basic] = /^Basic (.+)$/.exec(header) ?? [];
  if (basic === undefined) return undefined;
  const [username = "", ...password] = Buffer.from(basic, "base64").toString().split(":");
  return { username, password: password.join(":") };
}

/** Whether a JSON Web Token carries the signature of an instance of the mock. */
async function isTokenOf(mockUrl: string, token: string): Promise<boolean> {
  const snapshot = (await (await fetch(`${mockUrl}/_tcrkit/snapshot`)).json()) as { readonly tables: InstanceSecrets };
  const [head = "", claims = "", signature] = token.split(".");
  const { aud } = JSON.parse(Buffer.from(claims, "base64url").toString() || "{}") as { readonly aud?: string };
  const key = snapshot.tables.secrets?.find(({ instanceId }) => instanceId === aud)?.key ?? "";
  return key !== "" && createHmac("sha256", key).update(`${head}.${claims}`).digest("base64url") === signature;
}
