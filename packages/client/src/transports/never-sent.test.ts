import { describe, expect, it } from "vitest";
import { asNeverSent, isNeverSent, NeverSentError } from "./never-sent.js";

function failure(members: object, cause?: unknown): Error {
  return Object.assign(new Error("failed", cause === undefined ? undefined : { cause }), members);
}

const refused = failure({ code: "ECONNREFUSED", syscall: "connect" });
const reset = failure({ code: "ECONNRESET", syscall: "read" });

describe("isNeverSent", () => {
  it.each([
    ["a refused connection", refused],
    ["a name without an address", failure({ code: "ENOTFOUND", syscall: "getaddrinfo" })],
    ["a name server that does not answer", failure({ code: "EAI_AGAIN", syscall: "getaddrinfo" })],
    ["a host out of reach", failure({ code: "EHOSTUNREACH", syscall: "connect" })],
    ["a network out of reach", failure({ code: "ENETUNREACH", syscall: "connect" })],
    ["a connection that the system gave up", failure({ code: "ETIMEDOUT", syscall: "connect" })],
    ["undici's limit for connecting", failure({ code: "UND_ERR_CONNECT_TIMEOUT" })],
    ["an expired certificate", failure({ code: "CERT_HAS_EXPIRED" })],
    ["a certificate for another name", failure({ code: "ERR_TLS_CERT_ALTNAME_INVALID" })],
    ["a certificate of nobody", failure({ code: "DEPTH_ZERO_SELF_SIGNED_CERT" })],
    ["all addresses refused", new AggregateError([refused, refused])],
    ["a cause that says so", failure({}, new TypeError("fetch failed", { cause: refused }))],
    ["an error of a transport of one's own", failure({ neverSent: true })],
    ["NeverSentError", new NeverSentError("no tunnel")],
    ["NeverSentError as a cause", failure({}, asNeverSent(reset))],
  ])("is true for %s", (_, error) => {
    expect(isNeverSent(error)).toBe(true);
  });

  it.each([
    ["a connection that was reset", reset],
    [
      "a connection that stood and whose host then went out of reach",
      failure({ code: "EHOSTUNREACH", syscall: "read" }),
    ],
    ["a connection that stood and timed out", failure({ code: "ETIMEDOUT", syscall: "read" })],
    ["a network that failed nobody knows when", failure({ code: "ENETUNREACH" })],
    [
      "a connection that was reset after another was refused",
      failure({ code: "ECONNRESET", syscall: "read" }, refused),
    ],
    ["a broken pipe", failure({ code: "EPIPE", syscall: "write" })],
    ["undici's other side closed", failure({ code: "UND_ERR_SOCKET" })],
    ["undici's limit for the head", failure({ code: "UND_ERR_HEADERS_TIMEOUT" })],
    ["addresses of which one was connected", new AggregateError([refused, reset])],
    ["no addresses at all", new AggregateError([])],
    ["fetch that does not say why", new TypeError("fetch failed")],
    ["an abort", new DOMException("aborted", "AbortError")],
    ["a text", "ECONNREFUSED"],
    ["nothing", undefined],
  ])("is false for %s", (_, error) => {
    expect(isNeverSent(error)).toBe(false);
  });

  it("ends with causes that form a ring", () => {
    const error = new Error("round");
    error.cause = new Error("and round", { cause: error });
    expect(isNeverSent(error)).toBe(false);
  });
});

describe("asNeverSent", () => {
  it("keeps code and message, and puts together those of several addresses", () => {
    expect(asNeverSent(reset)).toMatchObject({ code: "ECONNRESET", message: "failed", cause: reset });
    const several = Object.assign(new AggregateError([new Error("::1 refused"), new Error("127.0.0.1 refused")]), {
      code: "ECONNREFUSED",
    });
    expect(asNeverSent(several)).toMatchObject({ code: "ECONNREFUSED", message: "::1 refused; 127.0.0.1 refused" });
    expect(asNeverSent(asNeverSent(reset)).cause).toBe(reset);
  });
});
