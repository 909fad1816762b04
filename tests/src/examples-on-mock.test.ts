import { operations } from "@tcrkit/client/operations";
import type { Field } from "@tcrkit/client/schema";
import { createTransport, exampleCredentials as credentials, Emulator } from "@tcrkit/mock/core";
import { flattenParams, serializeQuery, signTc3 } from "@tcrkit/signer";
import { describe, expect, it } from "vitest";
import { type ActionExample, readExamples } from "../support/examples.js";

const now = 1_711_065_600;
const host = "tcr.tencentcloudapi.com";
const MASK = "********";

const emulator = new Emulator({ seedExamples: true, now: () => now * 1000 });
const transport = createTransport(emulator);
const examples = readExamples();

it("has an example of every action that the client has", () => {
  expect(examples.map(({ name }) => name).toSorted()).toEqual(Object.keys(operations));
});

describe.each(examples)("the example of $name", (example) => {
  it("gets from a fresh mock the answer that stands beside it", async () => {
    emulator.reset();
    expect(masked(example.name, await send(example))).toEqual(example.output);
  });
});

it("is one of 76 that work one after the other, by GET as well as by POST", async () => {
  emulator.reset();
  const failed: string[] = [];
  for (const example of examples) {
    const encoding = example.encoding === "json" ? "query" : "json";
    const { Error: error } = (await send({ ...example, encoding })) as { readonly Error?: { readonly Code: string } };
    if (error !== undefined) failed.push(`${example.name}: ${error.Code}`);
  }
  expect(failed).toEqual([]);
});

async function send({ name, region, encoding, input }: ActionExample): Promise<Record<string, unknown>> {
  const common = {
    "X-TC-Action": name,
    "X-TC-Version": "2019-09-24",
    ...(region === "none" ? {} : { "X-TC-Region": "ap-guangzhou" }),
  };
  const request =
    encoding === "json"
      ? ({
          method: "POST",
          headers: { ...common, "Content-Type": "application/json" },
          body: JSON.stringify(input),
        } as const)
      : ({
          method: "GET",
          headers: { ...common, "Content-Type": "application/x-www-form-urlencoded" },
          query: serializeQuery(flattenParams(input)),
        } as const);
  const { headers } = signTc3({ host, ...request }, { credentials, service: "tcr", timestamp: now });
  const query = "query" in request && request.query !== "" ? `?${request.query}` : "";
  const body = "body" in request ? { body: request.body } : {};
  const answer = await transport.send({ method: request.method, url: `https://${host}/${query}`, headers, ...body });
  const { RequestId, ...output } = (JSON.parse(answer.body) as { Response: Record<string, unknown> }).Response;
  expect(RequestId).toEqual(expect.stringMatching(/^[0-9a-f-]{36}$/));
  return output;
}

/** An answer with a mark in the place of each sensitive text. */
function masked(name: keyof typeof operations, output: Record<string, unknown>): unknown {
  const { output: fields, shapes } = operations[name];
  return maskedObject(fields, output);

  function maskedObject(members: readonly Field[], object: Readonly<Record<string, unknown>>): unknown {
    return Object.fromEntries(
      Object.entries(object).map(([member, value]) => [
        member,
        maskedValue(
          members.find((field) => field.name === member),
          value,
        ),
      ]),
    );
  }

  function maskedValue(field: Field | undefined, value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => maskedValue(field, item));
    if (field?.sensitive === true && typeof value === "string") {
      return field.format === "url" ? value.replace(/(?<=[?&]signature=)[^&]*/, MASK) : MASK;
    }
    const shape = (shapes as Readonly<Record<string, readonly Field[]>>)[field?.type ?? ""];
    if (shape === undefined || typeof value !== "object" || value === null) return value;
    return maskedObject(shape, value as Record<string, unknown>);
  }
}
