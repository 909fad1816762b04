import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { digestLike, isDigest, verified } from "./digest.js";

const content = Buffer.from("what a layer holds");
const digestBy = (algorithm: string) => `${algorithm}:${createHash(algorithm).update(content).digest("hex")}`;

/** What came out before it ended, and how. */
async function passed(digest: string, size: number, cuts: readonly number[]) {
  async function* pieces() {
    for (const [index, from] of cuts.entries()) yield content.subarray(from, cuts[index + 1]);
  }
  const out: Uint8Array[] = [];
  try {
    for await (const piece of verified(pieces(), { digest, size }, "a.example.com")) out.push(piece);
    return { out: Buffer.concat(out).toString(), error: undefined };
  } catch (error) {
    return { out: Buffer.concat(out).toString(), error: (error as Error).message };
  }
}

describe("a blob on its way", () => {
  it.each(["sha256", "sha512"])("passes whole where it has its digest by %s", async (algorithm) => {
    const whole = { out: content.toString(), error: undefined };
    for (const cuts of [[0], [0, 4], [0, 1, 2, 17]]) {
      expect(await passed(digestBy(algorithm), content.length, cuts)).toEqual(whole);
    }
  });

  it("passes nothing of nothing", async () => {
    const empty = `sha256:${createHash("sha256").digest("hex")}`;
    expect(await passed(empty, 0, [])).toEqual({ out: "", error: undefined });
  });

  it("keeps its last piece back where it has another digest", async () => {
    const other = `sha256:${"0".repeat(64)}`;
    expect(await passed(other, content.length, [0, 4])).toEqual({
      out: "what",
      error: `a.example.com gave other bytes than asked for: expected ${other}, got ${digestBy("sha256")}.`,
    });
  });

  it.each([
    [17, "", `a.example.com gave more than the 17 bytes of ${digestBy("sha256")}.`],
    [19, "what", `a.example.com gave 18 of the 19 bytes of ${digestBy("sha256")}.`],
  ])("keeps its last piece back where %i bytes were told of", async (size, out, error) => {
    expect(await passed(digestBy("sha256"), size, [0, 4])).toEqual({ out, error });
  });
});

describe("a digest", () => {
  it.each([
    [digestBy("sha256"), true],
    [digestBy("sha512"), true],
    ["sha256:abc", false],
    [`sha256:${"g".repeat(64)}`, false],
    [`md5:${"a".repeat(64)}`, false],
    ["v1", false],
    [`__proto__:${"a".repeat(64)}`, false],
  ])("%s: %s", (text, expected) => {
    expect(isDigest(text)).toBe(expected);
  });

  it("is computed by the algorithm of another one", () => {
    expect(digestLike("sha512:", content)).toBe(digestBy("sha512"));
  });
});
