import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { apiError, createFakeTransport, credentials, envelope, silentTransport } from "../../test/fake-transport.js";
import { TcrClient } from "../client.js";
import type { TcrError } from "../errors/errors.js";
import type { ClientOptions } from "../options.js";
import type { Transport } from "../transports/transport.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const coded = (code: string, more: object = {}) => Object.assign(new Error("broken"), { code, ...more });
const reset = coded("ECONNRESET");
const refused = coded("ECONNREFUSED", { syscall: "connect" });

async function failureOf(transport: Transport, options: ClientOptions, call: (tcr: TcrClient) => Promise<unknown>) {
  const tcr = new TcrClient({ credentials, region: "ap-guangzhou", rateLimit: false, transport, ...options });
  const failed = call(tcr).catch((error: unknown) => error as TcrError);
  await vi.runAllTimersAsync();
  return (await failed) as TcrError;
}

const create = (tcr: TcrClient) => tcr.createInstance({ RegistryName: "tools", RegistryType: "basic" });
const read = (tcr: TcrClient) => tcr.describeInstances();
const patient = { retry: { delayMs: ({ attempt }: { attempt: number }) => (attempt < 2 ? 10 : undefined) } };

it.each<[string, boolean, Transport, ClientOptions, (tcr: TcrClient) => Promise<unknown>]>([
  ["a connection that broke at the answer", true, createFakeTransport(reset), {}, create],
  ["an answer of a gateway", true, createFakeTransport({ status: 502, body: "<html>" }), {}, create],
  ["no answer in time", true, silentTransport, {}, create],
  ["a fault of the server", true, createFakeTransport(apiError("InternalError")), {}, create],
  ["a code that nobody knows", true, createFakeTransport(apiError("Unheard")), {}, create],
  ["a connection that never stood", false, createFakeTransport(refused), {}, create],
  ["one request too many", false, createFakeTransport(apiError("RequestLimitExceeded")), {}, create],
  ["a refusal", false, createFakeTransport(apiError("InvalidParameter")), {}, create],
  ["a dry run", false, createFakeTransport(apiError("DryRunOperation")), {}, create],
  ["a wrong input", false, createFakeTransport({}), {}, (tcr) => tcr.createInstance({} as never)],
  ["credentials that cannot be had", false, silentTransport, { credentials: () => Promise.reject(reset) }, create],
  ["a connection of a read that broke", false, createFakeTransport(reset), {}, read],
  ["a fault of the server at a read", false, createFakeTransport(apiError("InternalError")), {}, read],
  ["no answer to a read", false, silentTransport, {}, read],
  [
    "a refusal after an attempt that broke",
    true,
    createFakeTransport(reset, apiError("LimitExceeded")),
    patient,
    create,
  ],
  ["no connection after an attempt that broke", true, createFakeTransport(reset, refused), patient, create],
  ["a fault after an attempt that never left", true, createFakeTransport(refused, reset), patient, create],
])("%s: may have taken effect: %s", async (_, may, transport, options, call) => {
  expect((await failureOf(transport, options, call)).mayHaveTakenEffect).toBe(may);
});

it("keeps the documented idiom from buying an instance twice", async () => {
  const transport = createFakeTransport(reset, envelope({ RegistryId: "tcr-2" }));
  const error = await failureOf(transport, {}, create);
  expect(error).toMatchObject({ retryable: true, mayHaveTakenEffect: true });
  expect(error.retryable && !error.mayHaveTakenEffect).toBe(false);
  expect(transport.requests).toHaveLength(1);
});
