import {
  flattenParams,
  type ParamPair,
  parseQuery,
  SignerError,
  serializeQuery,
  unflattenParams,
} from "@tcrkit/signer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { params, text } from "./arbitrary-params.js";

describe("parameters", () => {
  it("are the same after flattening and rebuilding", () => {
    fc.assert(
      fc.property(params, (value) => {
        expect(unflattenParams(flattenParams(value))).toEqual(value);
      }),
    );
  });

  it("are the same after rebuilding and flattening, and in any order", () => {
    const shuffledPairs = params.chain((value) => {
      const pairs = flattenParams(value);
      return fc.shuffledSubarray(pairs, { minLength: pairs.length });
    });
    const byName = (pairs: readonly ParamPair[]) => [...pairs].sort(([left], [right]) => (left < right ? -1 : 1));
    fc.assert(
      fc.property(shuffledPairs, (pairs) => {
        expect(byName(flattenParams(unflattenParams(pairs)))).toEqual(byName(pairs));
      }),
    );
  });

  it("are the same after a query", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (pairs) => {
        const named = pairs.filter(([key]) => key !== "");
        expect(parseQuery(serializeQuery(named))).toEqual(named);
      }),
    );
  });

  it("of any name either rebuild to plain data or are refused by a SignerError", () => {
    const segment = fc.constantFrom(
      "__proto__",
      "constructor",
      "prototype",
      "toString",
      "A",
      "0",
      "1",
      "4294967295",
      "-1",
      "",
      " ",
    );
    const wild = fc.oneof(
      fc.string(),
      fc.array(segment, { minLength: 1 }).map((segments) => segments.join(".")),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(wild, text)), (pairs) => {
        try {
          expect(Object.getPrototypeOf(unflattenParams(pairs))).toBe(Object.prototype);
        } catch (error) {
          expect(error).toBeInstanceOf(SignerError);
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });
});
