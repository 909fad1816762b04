import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SignerError } from "../errors.js";
import { findRequest } from "./find-request.js";

const authorization =
  "TC3-HMAC-SHA256 Credential=ID/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host, Signature=abc";
const expected = {
  method: "POST",
  path: "/",
  query: "",
  headers: {
    authorization: [authorization],
    "content-type": ["application/json"],
    host: ["cvm.tencentcloudapi.com"],
    "x-tc-timestamp": ["1551113065"],
  },
  body: `{"Name":"it's $x"}`,
};
const lines = [`Authorization: ${authorization}`, "Content-Type: application/json", "X-TC-Timestamp: 1551113065"];
const host = "Host: cvm.tencentcloudapi.com";

describe("a request is found", () => {
  it.each([
    [
      "a command of curl on several lines",
      `curl -X POST https://cvm.tencentcloudapi.com \\\n${lines.map((line) => `  -H '${line}' \\\n`).join("")}  -d '{"Name":"it'\\''s $x"}'\n`,
    ],
    [
      "one in double quotes, with long options and the address last",
      `$ curl --silent --request=POST ${lines.map((line) => `--header "${line}"`).join(" ")} --data-raw "{\\"Name\\":\\"it's \\$x\\"}" --url https://cvm.tencentcloudapi.com:443/`,
    ],
    [
      "one with the quotes of bash and short options that stick together",
      `curl -sSXPOST ${lines.map((line) => `-H$'${line}'`).join(" ")} --data-binary $'{"Name":"it\\'s \\x24x"}' https://cvm.tencentcloudapi.com/ -o out.json; echo done`,
    ],
    ["a request of HTTP", ["POST / HTTP/1.1", host, ...lines, "", expected.body].join("\n")],
    ["one with the line ends of HTTP", ["POST / HTTP/1.1", host, ...lines, "", expected.body].join("\r\n")],
    ["one of HTTP/2", ["POST / HTTP/2", ":authority: cvm.tencentcloudapi.com", ...lines, "", expected.body].join("\n")],
    [
      "a debug log of the SDK for Go",
      `2026/01/01 00:00:00 [DEBUG] http request = ${["POST / HTTP/1.1", host, ...lines, "", expected.body].join("\r\n")}`,
    ],
    [
      "a debug log of the SDK for Python, and what follows it",
      `2026-01-01 DEBUG SendRequest:\nHost: cvm.tencentcloudapi.com\nMethod: POST\nUri: /\nHeader: ${lines.join("\n")}\nData: ${expected.body}\n\n2026-01-01 DEBUG GetResponse: HTTP/1.1 200 OK`,
    ],
    [
      "a debug log of the SDK for Java, and the body behind it",
      `INFO: send request, request url: https://cvm.tencentcloudapi.com/. request headers information: ${[...lines, host].join(";")};\n${expected.body}\n`,
    ],
    [
      "a request as an object of JSON",
      JSON.stringify({
        method: "POST",
        url: "https://cvm.tencentcloudapi.com/",
        headers: Object.fromEntries(lines.map((line) => line.split(": ", 2))),
        body: expected.body,
      }),
    ],
  ])("in %s", (_, text) => {
    const { method, path, query, headers, body } = findRequest(text).request;
    const { ":authority": _authority, ...named } = headers;
    expect({ method, path, query, headers: named, body }).toEqual(expected);
  });

  it("with its query, and the parameters that curl puts there", () => {
    const get = findRequest("curl -G 'https://a.example/?A=1' --data-urlencode 'B=x y&z' -d C=%2F").request;
    expect(get).toMatchObject({ method: "GET", path: "/", query: "A=1&B=x%20y%26z&C=%2F", body: "" });
    expect(findRequest("GET /?A=1&B=2 HTTP/1.1\nHost: a.example\n\n").request).toMatchObject({ query: "A=1&B=2" });
  });

  it("as a form, which is what curl makes of data without a type", () => {
    const { method, headers } = findRequest("curl a.example -d A=1 -d B=2").request;
    expect({ method, type: headers["content-type"] }).toEqual({
      method: "POST",
      type: ["application/x-www-form-urlencoded"],
    });
  });

  it("with all lines of its body, whatever words they hold", () => {
    const sent = '{\n  "Level": "ERROR",\n  "Text": "a DEBUG b"\n}';
    expect(findRequest(`POST / HTTP/1.1\nHost: a\n\n${sent}\n`).request.body).toBe(sent);
    expect(findRequest(`POST / HTTP/1.1\nHost: a\n\n${sent}\nHTTP/1.1 200 OK\n\n{}`).request.body).toBe(sent);
  });

  it("and none, in a text that repeats itself endlessly", () => {
    for (const piece of ["GET ", "Host: a\n", "'", "\\", "a: ".padEnd(9), "\n", "curl -H ", "$'\\x"]) {
      expect(() => findRequest(piece.repeat(100_000))).toThrow(SignerError);
    }
  });

  it("with as much of the body as its length says", () => {
    const head = "POST / HTTP/1.1\nHost: a\nContent-Length: 3\n\n";
    expect(findRequest(`${head}{é}\nHTTP/1.1 200 OK`).request.body).toBe("{é");
    expect(findRequest(`${head}{}\n`)).toMatchObject({ request: { body: "{}\n" }, notes: [] });
    expect(findRequest(`${head}{}`).notes).toEqual([
      "Content-Length says 3 bytes, the body here has 2: it is not whole, or has other line ends.",
    ]);
  });
});

it("finds the request of a client that logs its address without a version", () => {
  const text = `DEBUG SendRequest:\nPOST https://cvm.tencentcloudapi.com/\n${lines.join("\n")}\n\n{}\nDEBUG GetResponse: HTTP/1.1 200 OK`;
  expect(findRequest(text).request).toMatchObject({ method: "POST", path: "/", body: "{}" });
});

it("takes the first of several requests, and says so", () => {
  const one = ["POST / HTTP/1.1", host, ...lines, "", "{}"].join("\n");
  const { request, notes } = findRequest(`[DEBUG] http request: ${one}\n[DEBUG] http request: ${one}`);
  expect(request.body).toBe("{}");
  expect(notes).toEqual(["The text has several requests: this is the first."]);
});

it("says what is not in the text", () => {
  const { notes } = findRequest(`curl https://a.example -H "Authorization: $AUTH" -d @body.json`);
  expect(notes).toEqual([
    "The body comes from body.json, which is not here.",
    "The shell would put a value for $AUTH, which is not here.",
  ]);
  const java = "send request, request url: https://a.example/. request headers information: X-TC-Action: A;";
  expect(findRequest(java).notes).toEqual([
    "The log does not say the method, which is taken for POST.",
    "The log has no body: put the JSON that was sent on the line behind it.",
  ]);
});

it.each(["", "hello", "curl", "curl -H 'A: b'", "{}", "[1]", "POST /"])(
  "refuses %j, which holds no request",
  (text) => {
    expect(() => findRequest(text)).toThrow(SignerError);
  },
);

it("takes whatever is pasted, and throws nothing else", () => {
  const piece = fc.constantFrom(
    "curl ",
    "'",
    '"',
    "\\",
    "$'",
    "\\x",
    "\n",
    "\r\n",
    "POST / HTTP/1.1",
    "Host: a",
    "-d",
    "-H ",
    "{",
    "}",
    ":",
    " ",
    "a",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "binary" })), { maxLength: 30 }), (pieces) => {
      try {
        findRequest(pieces.join(""));
      } catch (error) {
        expect(error).toBeInstanceOf(SignerError);
      }
    }),
  );
});
