import { checkTypes } from "@tcrkit/client/core";
import { operations } from "@tcrkit/client/operations";
import type { Field } from "@tcrkit/client/schema";
import { createTransport, exampleCredentials as credentials, Emulator } from "@tcrkit/mock/core";
import { flattenParams, serializeQuery, signTc3 } from "@tcrkit/signer";
import type { ActionExample, Refusal } from "./examples.js";

const timestamp = 1_711_065_600;
const host = "tcr.tencentcloudapi.com";
const MASK = "********";

/** A mock with its examples, always the same. */
export function createExampleEmulator(): Emulator {
  return new Emulator({ seedExamples: true, now: () => timestamp * 1000 });
}

/** What a mock answers to an example, without the request id. @throws Error for an answer that has none. */
export async function answerOf(
  emulator: Emulator,
  { name, region, encoding, input }: ActionExample,
): Promise<Readonly<Record<string, unknown>>> {
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
  const { headers } = signTc3({ host, ...request }, { credentials, service: "tcr", timestamp });
  const query = "query" in request && request.query !== "" ? `?${request.query}` : "";
  const body = "body" in request ? { body: request.body } : {};
  const answer = await createTransport(emulator).send({
    method: request.method,
    url: `https://${host}/${query}`,
    headers,
    ...body,
  });
  const { RequestId, ...output } = (JSON.parse(answer.body) as { Response: Record<string, unknown> }).Response;
  if (!/^[0-9a-f-]{36}$/.test(String(RequestId))) throw new Error(`${name}: the answer has no RequestId`);
  return output;
}

/** Why an example is not taken: by the client before it is sent, or by a mock with its examples; undefined where it works. */
export async function refusalOf(emulator: Emulator, example: ActionExample): Promise<Refusal | undefined> {
  const issues = checkTypes(operations[example.name], example.input);
  const why = issues.map(({ path, expected, found }) => `${path}: expected ${expected}, got ${found}`).join("; ");
  if (issues.length > 0) return { by: "client", why };
  emulator.reset();
  const { Error: error } = (await answerOf(emulator, example)) as {
    readonly Error?: { Code: string; Message: string };
  };
  return error === undefined ? undefined : { by: "mock", code: error.Code, why: error.Message };
}

/** An answer with a mark in the place of each sensitive text. */
export function masked(name: keyof typeof operations, output: Readonly<Record<string, unknown>>): unknown {
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
