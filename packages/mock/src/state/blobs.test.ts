import { expect, it } from "vitest";
import { DamagedBlobError, isDigest } from "./blobs.js";

const [sha256, sha512] = [`sha256:${"0a".repeat(32)}`, `sha512:${"0a".repeat(64)}`];

it.each([
  [sha256, true],
  [sha512, true],
  [`x${sha256}`, false],
  [`${sha256}0`, false],
  [`${sha512}\n`, false],
  [sha256.slice(0, -1), false],
  [sha256.toUpperCase(), false],
  [sha256.replace("0a", "0A"), false],
  [sha256.replace("0a", "0g"), false],
  [sha512.replace("sha512", "sha256"), false],
  [sha256.replace("sha256", "sha512"), false],
  [sha512.replace("0a", "0g"), false],
  [`md5:${"0a".repeat(16)}`, false],
  ["", false],
])("knows of %j whether it is a digest: %s", (text, isOne) => {
  expect(isDigest(text)).toBe(isOne);
});

it("names the blob that is damaged", () => {
  expect(new DamagedBlobError(sha256).message).toBe(`The bytes that are kept of ${sha256} are damaged.`);
});
