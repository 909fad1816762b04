import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import type { Answer } from "../ask.js";
import { type Departures, tc3Post } from "../requests.js";

/** A mock as its clients see it, whichever face started it. */
export interface Served {
  readonly url: string;
  readonly fetch: (request: Request) => Promise<Response>;
  /** What the command has written on stderr. */
  readonly stderr: () => string;
}

/** The status of the admin API over the port, where the guard stands. */
export async function statusFor({ url }: Served, headers: Record<string, string>): Promise<number | undefined> {
  const asked = get(`${url}/_tcrkit/state`, { headers });
  const [response] = (await once(asked, "response")) as [IncomingMessage];
  response.resume();
  return response.statusCode;
}

export async function call(
  served: Served,
  action: string,
  params: object = {},
  departures: Departures = {},
): Promise<Answer> {
  const { host } = new URL(served.url);
  const timestamp = Math.floor(Date.now() / 1000);
  const { body, headers } = tc3Post(action, params, { host, timestamp, ...departures });
  const { host: _, ...sent } = headers as Record<string, string>;
  const request = new Request(served.url, { method: "POST", headers: sent, body: String(body) });
  return ((await (await served.fetch(request)).json()) as { Response: Answer }).Response;
}

export async function codeOf(...request: Parameters<typeof call>): Promise<string> {
  return (await call(...request)).Error?.Code ?? "ok";
}

export async function admin({ url, fetch }: Served, line: string, body?: object): Promise<Record<string, unknown>> {
  const [method = "", path = ""] = line.split(" ");
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  return (await (await fetch(new Request(`${url}/_tcrkit/${path}`, init))).json()) as Record<string, unknown>;
}

/** What the registry says to a client that has not logged in. */
async function askRegistry(served: Served): Promise<Response> {
  await createTeam(served);
  const { url, fetch } = served;
  return fetch(new Request(`${url}/v2/`));
}

export async function statusOfRegistry(served: Served): Promise<number> {
  return (await askRegistry(served)).status;
}

export async function messageOfRegistry(served: Served): Promise<unknown> {
  const answer = (await (await askRegistry(served)).json()) as { errors?: { message: string }[] };
  return answer.errors?.[0]?.message;
}

export async function createInstance(served: Served): Promise<string> {
  return String(
    (await call(served, "CreateInstance", { RegistryName: "tcr-test", RegistryType: "basic" }))["RegistryId"],
  );
}

/** An instance that runs, with the namespace `team`. */
export async function createTeam(served: Served): Promise<string> {
  const RegistryId = await createInstance(served);
  for (let read = 0; read < 2; read += 1) await call(served, "DescribeInstanceStatus", { RegistryIds: [RegistryId] });
  await call(served, "CreateNamespace", { RegistryId, NamespaceName: "team", IsPublic: false });
  return RegistryId;
}

export async function clockOf(served: Served): Promise<unknown> {
  return (await admin(served, "GET clock"))["nowMs"];
}

export async function instancesOf(served: Served): Promise<unknown> {
  return ((await admin(served, "GET state"))["tables"] as Record<string, number>)["instances"];
}

export async function isThrottled(served: Served): Promise<boolean> {
  const codes: string[] = [];
  for (let count = 0; count < 5; count += 1) codes.push(await codeOf(served, "DeleteReplicationInstance"));
  return codes.includes("RequestLimitExceeded");
}
