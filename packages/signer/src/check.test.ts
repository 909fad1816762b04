import { describe, expect, it } from "vitest";
import { assertCredentials, assertService, assertText, assertTimestamp, checkedToken, LAST_SECOND } from "./check.js";
import { SignerError } from "./errors.js";

describe("a time", () => {
  it.each([0, 1, LAST_SECOND - 1, LAST_SECOND])("of %d seconds is taken", (timestamp) => {
    expect(() => assertTimestamp(timestamp)).not.toThrow();
  });

  it.each<[unknown, string, string]>([
    [-1, "InvalidValue", "timestamp: expected Unix seconds, a whole number"],
    [0.5, "InvalidValue", "timestamp: expected Unix seconds, a whole number"],
    [Number.NaN, "InvalidValue", "timestamp: expected Unix seconds, a whole number"],
    ["1", "InvalidValue", "timestamp: expected Unix seconds, a whole number"],
    [undefined, "MissingValue", "timestamp: expected Unix seconds, a whole number"],
    [LAST_SECOND + 1, "InvalidValue", "timestamp: expected Unix seconds; these look like milliseconds"],
    [1_700_000_000_000, "InvalidValue", "timestamp: expected Unix seconds; these look like milliseconds"],
  ])("of %s is refused: %s", (timestamp, code, message) => {
    const assert = () => assertTimestamp(timestamp as number);
    expect(assert).toThrow(SignerError);
    expect(assert).toThrow(expect.objectContaining({ code, field: "timestamp", message }));
  });
});

describe("a service", () => {
  it.each(["tcr", "c", "cvm2", "my-service", "my_service.v1"])("named %s is taken", (service) => {
    expect(() => assertService(service)).not.toThrow();
  });

  it.each(["a/b", " tcr", "tcr ", "tcr\n", "t,r"])("named %j is refused", (service) => {
    expect(() => assertService(service)).toThrow(expect.objectContaining({ code: "InvalidValue", field: "service" }));
  });
});

describe("credentials", () => {
  const pair = { secretId: "AKIDexample", secretKey: "secret" };

  it.each([
    pair,
    { ...pair, secretId: "a" },
    { ...pair, secretId: "!#$%&'()*+-.09:;<=>?@AZ[]^_`az{|}~" },
    { ...pair, secretKey: "s" },
    { ...pair, secretKey: "two words" },
    { ...pair, secretKey: "two\nlines" },
    { ...pair, token: "anything" },
  ])("such as %j are taken", (credentials) => {
    expect(() => assertCredentials(credentials)).not.toThrow();
  });

  it.each([
    [{ ...pair, secretId: "a b" }, "credentials.secretId"],
    [{ ...pair, secretId: " a" }, "credentials.secretId"],
    [{ ...pair, secretId: "a\n" }, "credentials.secretId"],
    [{ ...pair, secretId: "a/b" }, "credentials.secretId"],
    [{ ...pair, secretId: "a,b" }, "credentials.secretId"],
    [{ ...pair, secretId: "é" }, "credentials.secretId"],
    [{ ...pair, secretId: "\x7f" }, "credentials.secretId"],
    [{ ...pair, secretKey: " secret" }, "credentials.secretKey"],
    [{ ...pair, secretKey: "secret " }, "credentials.secretKey"],
    [{ ...pair, secretKey: "secret\n" }, "credentials.secretKey"],
    [{ ...pair, secretKey: " " }, "credentials.secretKey"],
  ])("such as %j are refused by %s", (credentials, field) => {
    expect(() => assertCredentials(credentials)).toThrow(expect.objectContaining({ field, code: "InvalidValue" }));
  });

  it.each([null, undefined, "AKID", 7])("are no %s", (credentials) => {
    expect(() => assertCredentials(credentials as never)).toThrow(
      "credentials: expected { secretId, secretKey, token? }",
    );
  });
});

describe("a token", () => {
  it.each(["t", "to ken", "to\tken", "!~"])("such as %j is taken as it is", (token) => {
    expect(checkedToken(token)).toBe(token);
  });

  it.each([undefined, ""])("of %j is none", (token) => {
    expect(checkedToken(token)).toBeUndefined();
  });

  it.each([" token", "token ", "to\nken", "tokén", "\ttoken", " "])("such as %j is refused", (token) => {
    expect(() => checkedToken(token)).toThrow(
      expect.objectContaining({ code: "InvalidValue", field: "credentials.token" }),
    );
  });
});

it.each<[unknown, string, string]>([
  [undefined, "MissingValue", "host: expected a text that is not empty"],
  [null, "MissingValue", "host: expected a text that is not empty"],
  ["", "MissingValue", "host: expected a text that is not empty"],
  [7, "InvalidValue", "host: expected a text, got a value of type number"],
  [{}, "InvalidValue", "host: expected a text, got a value of type object"],
])("a text cannot be %j", (value, code, message) => {
  expect(() => assertText(value as string, "host")).toThrow(expect.objectContaining({ code, message }));
});
