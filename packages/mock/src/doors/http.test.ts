import { expect, it } from "vitest";
import { bodyStream, collectBody, type WireRequest } from "./http.js";

const head = { method: "PUT", target: "/", headers: {} };

function inChunks(...texts: readonly string[]): WireRequest {
  return {
    ...head,
    body: bodyStream(async function* () {
      for (const text of texts) yield new TextEncoder().encode(text);
    }),
  };
}

it.each([
  [["abc", "def"], 6, "abcdef"],
  [["abc", "def"], 10, "abcdef"],
  [["abc", "def"], 3, "abcd"],
  [["abcdef"], 2, "abc"],
  [[], 2, ""],
])("collects %j up to one byte more than %i", async (chunks, maxBytes, kept) => {
  const { body } = await collectBody(inChunks(...chunks), maxBytes);
  expect(new TextDecoder().decode(body as Uint8Array)).toBe(kept);
});

it("hands a stream on chunk by chunk", async () => {
  const { body } = inChunks("abc", "def");
  const chunks: Uint8Array[] = [];
  if (typeof body !== "string") for await (const chunk of body) chunks.push(chunk as Uint8Array);
  expect(chunks).toHaveLength(2);
});

it("leaves a body that is here as it is", async () => {
  const body = new Uint8Array(3);
  expect((await collectBody({ ...head, body }, 1)).body).toBe(body);
  expect((await collectBody({ ...head, body: "abc" }, 1)).body).toBe("abc");
});
