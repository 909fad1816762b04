import { findRequest, inspectRequest } from "@tcrkit/signer/debug";
import { expect, it } from "vitest";
import { javaBody, logCredentials, sdkLogs } from "./vectors/sdk-logs.js";

const { secretKey, secretId } = logCredentials;
const { "Java SDK 3.1.1436, TC3-HMAC-SHA256 by POST": java, ...whole } = sdkLogs;

it.each(Object.entries(whole))("finds and verifies what the %s has logged", (_, log) => {
  const { result, found } = inspectRequest(log, { secretKey });
  expect(result).toMatchObject({ ok: true, secretId });
  expect(found).toMatchObject({ form: "log", notes: [] });
});

it.each(Object.entries(whole))("finds it with the line ends of Windows: %s", (_, log) => {
  expect(inspectRequest(log.replaceAll("\n", "\r\n"), { secretKey }).result).toMatchObject({ ok: true });
});

it("finds what the Java SDK has logged, and asks for the body", () => {
  const { request, notes } = findRequest(java);
  expect(request).toMatchObject({ method: "POST", path: "/", query: "", body: "" });
  expect(request.headers["x-tc-action"]).toEqual(["DescribeImages"]);
  expect(notes).toContain("The log has no body: put the JSON that was sent on the line behind it.");
  const [first = "", entry = ""] = java.split("\n");
  const { result } = inspectRequest(`${first}\n${entry}\n${javaBody}\n`, { secretKey });
  expect(result).toMatchObject({ ok: true, secretId });
});
