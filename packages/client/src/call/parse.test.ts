import { describe, expect, it } from "vitest";
import type { Field, Operation } from "../contract.js";
import { TcrApiError, TcrDryRunSuccess, TcrTransportError } from "../errors/errors.js";
import { describeInstances } from "../gen/operations/instance-management.js";
import type { TransportResponse } from "../transports/transport.js";
import type { ActiveCall } from "./active-call.js";
import { headerOf, parseResponse } from "./parse.js";

const secret: Field = { name: "Password", type: "String", sensitive: true };

function call(operation: Operation = describeInstances, input: object = {}): ActiveCall {
  return {
    id: 1,
    operation,
    input,
    region: "ap-tokyo",
    startMs: 0,
    observe: undefined,
    options: {},
    retry: undefined,
    attempts: 2,
    mayHaveTakenEffect: false,
    earlierMayHave: false,
    phase: "transport",
    lastError: undefined,
    offsetMs: 0,
    answer: undefined,
  };
}

function answer(body: unknown, more: Partial<TransportResponse> = {}): TransportResponse {
  return { status: 200, headers: {}, body: typeof body === "string" ? body : JSON.stringify(body), ...more };
}

function thrownFor(response: TransportResponse, of: ActiveCall = call()): unknown {
  try {
    return parseResponse(of, response);
  } catch (error) {
    return error;
  }
}

describe("an answer", () => {
  it("is its output, with the id of the request", () => {
    const output = { TotalCount: 0, RequestId: "request-1" };
    expect(parseResponse(call(), answer({ Response: output }))).toEqual(output);
  });

  it("has an error where there is one of null too", () => {
    const output = { Error: null, RequestId: "request-1" };
    expect(parseResponse(call(), answer({ Response: output }))).toEqual(output);
  });

  it("may begin with a byte order mark, which is a character anywhere else", () => {
    const output = { Description: "a\ufeffb", RequestId: "request-1" };
    expect(parseResponse(call(), answer({ Response: output }))).toEqual(output);
    expect(parseResponse(call(), answer(`\ufeff${JSON.stringify({ Response: output })}`))).toEqual(output);
  });

  it.each<[string | undefined]>([[undefined], [""]])("with an error of the message %j says so", (Message) => {
    const error = thrownFor(answer({ Response: { RequestId: "a", Error: { Code: "InternalError", Message } } }));
    const message = "DescribeInstances: InternalError: the server says no more (RequestId a)";
    expect(error).toMatchObject({ name: "TcrApiError", message });
  });

  it.each<[string, string]>([
    ["https://login.example.test/a?token=secret#b", "https://login.example.test/a"],
    ["https://user:secret@login.example.test", "https://login.example.test"],
    ["/login", "/login"],
  ])("that redirects to %s names its target", (location, target) => {
    const error = thrownFor(answer("<html>", { status: 302, headers: { location } }));
    const message = `HTTP 302 with a body that is no answer of the API; it redirects to ${target}`;
    expect(error).toMatchObject({ status: 302, retryable: false, message: `DescribeInstances: ${message}` });
  });

  it("that has a target and is no redirect does not name it", () => {
    const error = thrownFor(answer("<html>", { status: 400, headers: { location: "/login" } }));
    expect(error).toMatchObject({ message: "DescribeInstances: HTTP 400 with a body that is no answer of the API" });
  });

  it.each<[string, unknown, Partial<TransportResponse>, string]>([
    ["of nothing", "", {}, "HTTP 200 with an empty body"],
    ["of no JSON", "<html>", { status: 502 }, "HTTP 502 with a body that is no answer of the API"],
    ["of a JSON list", [], {}, "HTTP 200 with a body that is no answer of the API"],
    [
      "of very many levels",
      `{"Response":{"RequestId":"a","Registries":${"[".repeat(100_000)}${"]".repeat(100_000)}}}`,
      {},
      "HTTP 200 with a body that is no answer of the API",
    ],
    ["without its envelope", { RequestId: "a" }, {}, "HTTP 200 with a body that is no answer of the API"],
    ["with a list for an envelope", { Response: [] }, {}, "HTTP 200 with a body that is no answer of the API"],
    ["without an id", { Response: {} }, {}, "HTTP 200 with a body that is no answer of the API"],
    [
      "with an id that is no text",
      { Response: { RequestId: 1 } },
      {},
      "HTTP 200 with a body that is no answer of the API",
    ],
    [
      "with another status",
      { Response: { RequestId: "a" } },
      { status: 201 },
      "HTTP 201 with a body that is no answer of the API",
    ],
    [
      "with an error that has no code",
      { Response: { RequestId: "a", Error: {} } },
      {},
      "HTTP 200 with a body that is no answer of the API",
    ],
    [
      "with an error that is a text",
      { Response: { RequestId: "a", Error: "no" } },
      {},
      "HTTP 200 with a body that is no answer of the API",
    ],
  ])("%s is none", (_, body, more, message) => {
    const error = thrownFor(answer(body, more));
    expect(error).toBeInstanceOf(TcrTransportError);
    expect(error).toMatchObject({ code: "BadAnswer", status: more.status ?? 200, region: "ap-tokyo", attempts: 2 });
    expect((error as Error).message).toContain(message);
  });
});

describe("what a bad answer shows of itself", () => {
  it.each<[string, Operation, object, string, string | undefined]>([
    ["200 characters", describeInstances, {}, "x".repeat(200), "x".repeat(200)],
    ["at most 200 characters", describeInstances, {}, "x".repeat(201), `${"x".repeat(199)}…`],
    [
      "no secret of the input",
      { ...describeInstances, input: [secret] },
      { Password: "hidden" },
      "a hidden word",
      "a *** word",
    ],
    ["nothing where the output may hold a secret", { ...describeInstances, output: [secret] }, {}, "word", undefined],
  ])("is %s", (_, operation, input, body, excerpt) => {
    expect(thrownFor(answer(body, { status: 500 }), call(operation, input))).toMatchObject({ excerpt });
  });
});

describe("an error of the API", () => {
  const failed = (error: object, headers: TransportResponse["headers"] = {}) =>
    answer({ Response: { Error: error, RequestId: "request-1" } }, { headers });

  it("has its code, its words and where it happened", () => {
    const error = thrownFor(failed({ Code: "ResourceNotFound", Message: "no such instance" }));
    expect(error).toBeInstanceOf(TcrApiError);
    expect(error).not.toBeInstanceOf(TcrDryRunSuccess);
    expect(error).toMatchObject({
      code: "ResourceNotFound",
      action: "DescribeInstances",
      requestId: "request-1",
      retryable: false,
      message: "DescribeInstances: ResourceNotFound: no such instance (RequestId request-1)",
    });
  });

  it.each<[string, object, string]>([
    ["no words", { Code: "InternalError" }, "InternalError"],
    ["words that are none", { Code: "InternalError", Message: 7 }, "InternalError"],
  ])("may have %s", (_, given, code) => {
    expect(thrownFor(failed(given))).toMatchObject({ code, retryable: true });
  });

  it("of a code that nobody knows is not repeated", () => {
    expect(thrownFor(failed({ Code: "Brand.New", Message: "" }))).toMatchObject({
      code: "Brand.New",
      retryable: false,
    });
  });

  it("repeats no secret", () => {
    const of = call({ ...describeInstances, input: [secret] }, { Password: "hidden" });
    const error = thrownFor(failed({ Code: "InvalidParameter", Message: "hidden is short" }), of);
    expect((error as Error).message).toContain("*** is short");
  });

  it("repeats no signature of its request, in its words, its body or a mock's", () => {
    const echo = `Authorization: TC3-HMAC-SHA256 Credential=a/b, Signature=${"0123456789abcdef".repeat(4)}`;
    const headers = { "x-tcrkit-explanation": echo };
    const answers = [failed({ Code: "AuthFailure", Message: echo }), answer(`<pre>${echo}</pre>`, { status: 400 })];
    for (const said of answers.map((one) => ({ ...one, headers }))) {
      const { message, serverMessage = "", excerpt = "", diagnosis = "" } = thrownFor(said) as Record<string, string>;
      const shown = [message, serverMessage, excerpt, diagnosis].join();
      expect(shown).toContain("Signature=***");
      expect(shown).not.toContain("0123456789");
    }
  });

  it("of a dry run that would have succeeded has a class of its own", () => {
    expect(thrownFor(failed({ Code: "DryRunOperation", Message: "" }))).toBeInstanceOf(TcrDryRunSuccess);
  });

  it.each<[TransportResponse["headers"], string | undefined]>([
    [{ "x-tcrkit-diagnosis": "d-1", "x-tcrkit-explanation": "the key differs" }, "the key differs (d-1)"],
    [{ "x-tcrkit-diagnosis": "d-1" }, "d-1"],
    [{}, undefined],
    [undefined, undefined],
  ])("has what a mock says of it in %o", (headers, diagnosis) => {
    const error = thrownFor({ ...failed({ Code: "AuthFailure", Message: "" }), headers });
    expect(error).toMatchObject({ diagnosis });
  });
});

it.each<[TransportResponse["headers"], string | undefined]>([
  [{ date: "today" }, "today"],
  [{ date: ["today", "tomorrow"] }, undefined],
  [{}, undefined],
  [undefined, undefined],
])("reads a header that comes once: %o", (headers, value) => {
  expect(headerOf({ ...answer({}), headers }, "date")).toBe(value);
});
