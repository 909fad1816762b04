import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { repairedTc3Signatures, repairedV1Signatures } from "./signature-repairs.js";

const digest = createHmac("sha256", "key").update("text").digest();
const hex = digest.toString("hex");
const base64 = digest.toString("base64");

/** Diagnoses of the repairs that fit. */
function diagnoses(repairs: typeof repairedTc3Signatures, received: string, expected: string): string[] {
  return repairs(received, expected).flatMap(({ repaired, diagnosis }) => (repaired === expected ? [diagnosis] : []));
}

describe("a signature of TC3", () => {
  it.each([
    [`${hex}\n`, ["signature-newline"]],
    [`${hex}\r\n \n`, ["signature-newline"]],
    [`${hex}\\r\\n`, ["signature-newline"]],
    [`${hex}%0D%0a`, ["signature-newline"]],
    [`${hex}\\x`, []],
    [`\n${hex}`, []],
    [hex.toUpperCase(), ["signature-upper-case"]],
    [base64, ["signature-base64"]],
    ["no base64!", []],
    [`${hex}${"\n".repeat(256 - hex.length)}`, ["signature-newline"]],
  ])("%j is repaired: %j", (received, expected) => {
    expect(diagnoses(repairedTc3Signatures, received, hex)).toEqual(expected);
  });

  it("is not offered in another length, and not sought in a long text", () => {
    expect(repairedTc3Signatures(`${hex}00`, hex)).toEqual([]);
    expect(repairedTc3Signatures(`${hex}${"\n".repeat(257 - hex.length)}`, hex)).toEqual([]);
  });
});

describe("a signature of v1", () => {
  const plus = "ab+/cd+/ef==";

  it.each([
    [`${plus}\n`, ["signature-newline"]],
    [`${plus}%0d%0A`, ["signature-newline"]],
    ["ab /cd /ef==", ["signature-plus-for-space"]],
    ["ab%2B%2Fcd%2B%2Fef%3D%3D", ["signature-escaped-twice"]],
    ["ab-_cd-_ef", ["signature-base64url"]],
    ["ab-_cd-_ef==", ["signature-base64url"]],
    ["%", []],
    ["ab%zz", []],
    [`${plus}${"\n".repeat(256 - plus.length)}`, ["signature-newline"]],
  ])("%j is repaired: %j", (received, expected) => {
    expect(diagnoses(repairedV1Signatures, received, plus)).toEqual(expected);
  });

  it.each([
    [hex, ["signature-hex"]],
    [hex.toUpperCase(), ["signature-hex"]],
    [hex.slice(1), []],
    [`x${hex}`, []],
    [`${hex}x`, []],
    [`x${hex.slice(1)}`, []],
  ])("in hexadecimal digits, %j, is repaired: %j", (received, expected) => {
    expect(diagnoses(repairedV1Signatures, received, base64)).toEqual(expected);
  });

  it("in hexadecimal digits is not found in what only reads like its bytes", () => {
    const bytes = Buffer.from([0, 1, ...Buffer.from("5")]);
    expect(diagnoses(repairedV1Signatures, "000135", bytes.toString("base64"))).toEqual(["signature-hex"]);
    for (const spoilt of ["zz0135", "00015"]) {
      expect(diagnoses(repairedV1Signatures, spoilt, bytes.toString("base64"))).toEqual([]);
    }
  });

  it("is not offered in another length, and not sought in a long text", () => {
    expect(repairedV1Signatures(`${plus}${plus}`, plus)).toEqual([]);
    expect(repairedV1Signatures(`${plus}${"\n".repeat(257 - plus.length)}`, plus)).toEqual([]);
  });
});
