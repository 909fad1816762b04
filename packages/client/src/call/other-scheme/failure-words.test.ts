import { describe, expect, it } from "vitest";
import * as node from "./node.js";
import * as none from "./none.js";

const failed = (code: string, words: string) => Object.assign(new Error(words), { code });
const noTls = failed("EPROTO", "write EPROTO 0A00010B:SSL routines::wrong version number");

it.each<[string, string, ReturnType<typeof failed>]>([
  ["of a proxy that speaks no TLS, in front of plain http", "http://localhost:5300/", noTls],
  ["of TLS for another reason", "https://localhost:5300/", failed("EPROTO", "write EPROTO no shared cipher")],
  [
    "that is none of TLS, whatever it says",
    "https://localhost:5300/",
    failed("ECONNRESET", "ECONNRESET wrong version number"),
  ],
  [
    "whose code only ends as one of TLS",
    "https://localhost:5300/",
    failed("NO_EPROTO", "NO_EPROTO wrong version number"),
  ],
  ["of https that ends early", "https://localhost:5300/", failed("ECONNRESET", "read ECONNRESET")],
  ["of a server that is not there", "http://localhost:5300/", failed("ECONNREFUSED", "connect ECONNREFUSED")],
])("on Node, a failure %s has the words of the system alone", (_, url, error) => {
  expect(node.describeFailure(url, error)).toEqual({ message: error.message, code: error.code });
});

describe("in a browser", () => {
  it("a failure has the words of fetch, whatever the scheme", () => {
    const error = new TypeError("Failed to fetch", { cause: failed("ECONNRESET", "read ECONNRESET") });
    for (const url of ["http://localhost:5300/", "https://localhost:5300/"]) {
      expect(none.describeFailure(url, error)).toEqual({ message: "Failed to fetch", code: "ECONNRESET" });
    }
  });

  it("no answer asks for https", () => {
    expect(none.askForHttps("Client sent an HTTP request to an HTTPS server.", 400)).toBeUndefined();
  });
});
