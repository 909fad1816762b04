// Signs one request of each kind, step by step, and checks each signature by verifying it.
// Run it with `node examples/walkthrough.mjs`, once the package is built.
import { encodeMultipart, signTc3, signV1, tc3SigningKey, verifyTc3, verifyV1 } from "@tcrkit/signer";

// The example keys of the API manual; the asterisks are part of the first. They open nothing, so they may be shown.
const starred = {
  secretId: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******",
  secretKey: "Gu5t9xGARNpq86cd98joQYCN3*******",
};
const example = {
  secretId: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
  secretKey: "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE",
};
const host = "cvm.tencentcloudapi.com";
const json = { "Content-Type": "application/json; charset=utf-8" };
const form = { "Content-Type": "application/x-www-form-urlencoded" };

const hasColour = process.stdout.isTTY === true && !process.env.NO_COLOR;
const paint = (code, text) => (hasColour ? `\u001b[${code}m${text}\u001b[0m` : text);
const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const threeALine = (text) => text.replace(/(?:[^&]*&){3}/g, "$&\n");
const results = [];

function heading(text) {
  console.log(`\n${paint("1;36", text)}`);
}

/** Prints a step: its value beside its name, or below it when it has several lines. */
function step(name, value) {
  const [first, ...others] = value.split("\n");
  if (others.length === 0) console.log(`  ${name.padEnd(17)} ${first}`);
  else console.log([`  ${name}`, ...[first, ...others].map((line) => `    ${paint(2, "|")} ${line}`)].join("\n"));
}

/** Prints whether a server takes the request, and whether the signature is the one that the manual prints. */
function check(result, signature, printed) {
  const isRight = result.ok && (printed === undefined || printed === signature);
  const words = printed === undefined ? "verified" : "verified, and the same as in the manual";
  console.log(
    `  ${isRight ? paint(32, words) : paint(31, `wrong: ${result.explanation ?? "differs from the manual"}`)}`,
  );
  results.push(isRight);
}

console.log(paint(1, "Signing requests of Tencent Cloud API 3.0, step by step"));

heading("1. TC3, POST with JSON: the method, the headers and the body's hash become one text; its hash is signed");
{
  const body = '{"Limit": 1, "Filters": [{"Values": ["unnamed"], "Name": "instance-name"}]}';
  const timestamp = 1551113065;
  const signed = signTc3(
    { method: "POST", host, headers: json, body },
    { credentials: starred, service: "cvm", timestamp },
  );
  step("body", body);
  step("its hash", signed.payloadHash);
  step("canonical request", signed.canonicalRequest);
  step("its hash", signed.hashedCanonicalRequest);
  step("credential scope", signed.credentialScope);
  step("string to sign", signed.stringToSign);
  // Never print a real one: whoever has it signs for a day.
  const key = tc3SigningKey({ secretKey: starred.secretKey, date: "2019-02-25", service: "cvm" });
  step("signing key", `${hex(key).slice(0, 8)}... from the secret, the day, the service and "tc3_request"`);
  step("signature", signed.signature);
  step("Authorization", signed.authorization.replaceAll(", ", ",\n"));
  const result = verifyTc3({ method: "POST", headers: signed.headers, body }, starred, { now: timestamp });
  check(result, signed.signature, "c492e8e41437e97a620b728c301bb8d17e7dc0c17eeabce80c20cd70fc3a78ff");
}

heading("2. TC3, GET: the query is signed as it stands in the URL, the body is empty");
{
  const query = "Limit=10&Offset=0";
  const timestamp = 1539084154;
  const signed = signTc3(
    { method: "GET", host, query, headers: form },
    { credentials: example, service: "cvm", timestamp },
  );
  step("canonical request", signed.canonicalRequest);
  step("signature", signed.signature);
  const result = verifyTc3({ method: "GET", query, headers: signed.headers }, example, { now: timestamp });
  check(result, signed.signature, "5da7a33f6993f0614b047e5df4582db9e9bf4672ba50567dba16c6ccf174c474");
}

heading("3. TC3, multipart: numbers and files become bytes first, and those bytes are signed and sent");
{
  const { contentType, body } = encodeMultipart({
    Offset: 0,
    Chart: { content: new Uint8Array([0x1f, 0x8b, 0x08]), filename: "chart.tgz", contentType: "application/gzip" },
  });
  const timestamp = 1551113065;
  const signed = signTc3(
    { method: "POST", host, headers: { "Content-Type": contentType }, body },
    { credentials: example, service: "cvm", timestamp },
  );
  step("Content-Type", contentType);
  step("hash of the body", `${signed.payloadHash} (${body.length} bytes)`);
  step("signature", signed.signature);
  check(verifyTc3({ method: "POST", headers: signed.headers, body }, example, { now: timestamp }), signed.signature);
}

heading("4. TC3, unsigned payload: the text UNSIGNED-PAYLOAD is hashed in the body's place, and a header says so");
{
  const timestamp = 1551113065;
  const signed = signTc3(
    { method: "POST", host, headers: json, body: "a body that is still unknown" },
    { credentials: example, service: "cvm", timestamp, unsignedPayload: true },
  );
  step("header", `X-TC-Content-SHA256: ${signed.headers["X-TC-Content-SHA256"]}`);
  step("hash of the mark", signed.payloadHash);
  step("signature", signed.signature);
  const received = { method: "POST", headers: signed.headers, body: "any body at all" };
  check(verifyTc3(received, example, { now: timestamp }), signed.signature);
}

const params = { Action: "DescribeInstances", Version: "2017-03-12", Region: "ap-guangzhou" };

heading("5. v1, GET with HmacSHA1: the parameters, flat, sorted by name and not escaped, are signed");
{
  const request = { method: "GET", host, params: { ...params, InstanceIds: ["ins-09dx96dg"], Limit: 20, Offset: 0 } };
  const timestamp = 1465185768;
  const signed = signV1(request, { credentials: starred, timestamp, nonce: 11886 });
  step("string to sign", threeALine(signed.stringToSign));
  step("signature", `${signed.signature}, escaped ${signed.encodedSignature}`);
  const result = verifyV1({ method: "GET", query: signed.query, headers: { host } }, starred, { now: timestamp });
  check(result, signed.signature, "zmmjn35mikh6pM3V7sUEuX4wyYM=");
}

heading("6. v1, POST form with HmacSHA256: the same, and the parameters go into the body, escaped once");
{
  const request = { method: "POST", host, params: { ...params, Filters: [{ Name: "zone", Values: ["a b", "é"] }] } };
  const timestamp = 1465185768;
  const options = { credentials: example, signatureMethod: "HmacSHA256", timestamp, nonce: 11886 };
  const { query: body, signature } = signV1(request, options);
  step("body", threeALine(body));
  step("signature", signature);
  check(verifyV1({ method: "POST", body, headers: { host, ...form } }, example, { now: timestamp }), signature);
}

const wrong = results.filter((isRight) => !isRight).length;
console.log(`\n${paint(1, `${results.length} requests signed, ${results.length - wrong} verified, ${wrong} wrong.`)}`);
if (wrong > 0) process.exitCode = 1;
