import { describe, expect, it } from "vitest";
import { createFakeTransport, credentials } from "../test/fake-transport.js";
import { TcrClient } from "./client.js";
import { TcrInputError } from "./errors/errors.js";
import type { ClientOptions } from "./options.js";

const region = "ap-guangzhou";

function create(options: object): TcrClient {
  return new TcrClient({ credentials, region, transport: createFakeTransport({}), ...options } as ClientOptions);
}

describe("the options of a client", () => {
  it.each<[object, string]>([
    [{ timeout: 5 }, "timeoutMs"],
    [{ endpoint: "ftp://x" }, "endpoint: expected nearest, regional, a host or an http(s) address"],
    [{ endpoint: 5 }, "endpoint: expected a string, got 5"],
    [{ allowPlainHttp: "host" }, 'allowPlainHttp: expected an array, got "host"'],
    [{ rateLimit: "no" }, 'rateLimit: expected a boolean or an object with acquire, got "no"'],
    [{ transport: {} }, "transport: expected an object with send, got an object"],
    [{ now: 5 }, "now: expected a function, got 5"],
    [{ credentials: 5 }, "credentials: expected an object or a function, got an integer"],
    [{ interceptors: {} }, "interceptors: expected an array, got an object"],
    [{ logger: {} }, "logger: expected an object with debug, got an object"],
    [{ logger: null }, "logger: expected an object with debug, got null"],
    [{ retry: true }, "retry: expected false or an object, got true"],
    [{ region: 5n }, "region: expected the name of a region, such as ap-guangzhou, got 5"],
    [{ retry: { retries: 2 } }, "retry.retries: expected one of maxAttempts, "],
  ])("%# are refused, and the error says why", (options, message) => {
    expect(() => create(options)).toThrow(TcrInputError);
    expect(() => create(options)).toThrow(message);
  });

  it("are quoted in part, and never where a secret may stand", () => {
    const message = (options: object) => {
      try {
        create(options);
      } catch (error) {
        return String(error);
      }
      return "";
    };
    expect(message({ region: "x".repeat(1_000_000) }).length).toBeLessThan(200);
    expect(message({ credentials: "AKID:secret" })).not.toContain("secret");
  });

  it("may be undefined, and objects of any class", () => {
    class Own {
      readonly send = createFakeTransport({}).send;
    }
    expect(() => create({ now: undefined, logger: console, transport: new Own(), rateLimit: false })).not.toThrow();
  });
});

it("refuses unknown options of a call", async () => {
  await expect(create({}).describeRegions({}, { timeout: 5 } as never)).rejects.toThrow(
    "DescribeRegions: timeout: expected one of timeoutMs, region, language, signal",
  );
});
