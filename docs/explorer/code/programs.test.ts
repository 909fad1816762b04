import { verifyTc3 } from "@tcrkit/signer";
import { expect, it } from "vitest";
import { programs } from "./programs.js";

const credentials = { secretId: "AKIDexample", secretKey: "example" };
const endpoint = "http://127.0.0.1:5301";
const signing = { credentials, timestamp: 1_700_000_000, endpoint };
const call = {
  ...{ service: "tcr", version: "2019-09-24", action: "DescribeImages", region: "ap-guangzhou", endpoint },
  input: { RegistryId: "tcr-1", Name: "it's é" },
};

it("prints the call in each language, for the address that is asked for", () => {
  for (const { print } of programs) {
    expect(print(call, signing)).toMatch(/DescribeImages|describeImages|describe-images/);
    expect(print(call, signing)).toContain("127.0.0.1:5301");
    expect(print(call, signing)).toContain("tcr-1");
  }
});

it("signs a request so that it is taken by whoever knows the key", () => {
  const [head = "", body = ""] = (programs.find(({ name }) => name === "http")?.print(call, signing) ?? "").split(
    "\n\n",
  );
  const [, ...lines] = head.split("\n");
  const headers = Object.fromEntries(lines.map((line) => line.split(": ", 2)));
  const request = { method: "POST", path: "/", query: "", headers, body: body.trimEnd() } as const;
  expect(verifyTc3(request, credentials, { now: signing.timestamp })).toMatchObject({ ok: true });
});
