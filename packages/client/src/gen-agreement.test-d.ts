import { expectTypeOf, test } from "vitest";
import type { components } from "./gen/openapi.js";
import type { operations } from "./gen/operations/index.js";
import type { TypesByAction } from "./gen/types/index.js";

type Schemas = components["schemas"];
/** openapi-typescript knows no `undefined` beside `?`, which the printed interfaces add: it is added here at any depth. */
type MayBeUndefined<T> = T extends readonly (infer Item)[]
  ? MayBeUndefined<Item>[]
  : T extends Record<string, never>
    ? T
    : T extends object
      ? { [K in keyof T]: MayBeUndefined<T[K]> | (Record<never, never> extends Pick<T, K> ? undefined : never) }
      : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type NamesOf<Verdicts> = { [Name in keyof Verdicts]: Verdicts[Name] extends true ? never : Name }[keyof Verdicts];

test("the printed interfaces and openapi-typescript read every request the same way", () => {
  expectTypeOf<
    NamesOf<{ [A in keyof TypesByAction]: Same<TypesByAction[A]["input"], MayBeUndefined<Schemas[`${A}Request`]>> }>
  >().toBeNever();
});

test("and every response", () => {
  expectTypeOf<
    NamesOf<{ [A in keyof TypesByAction]: Same<TypesByAction[A]["output"], MayBeUndefined<Schemas[`${A}Response`]>> }>
  >().toBeNever();
});

test("a type that differs would be named", () => {
  expectTypeOf<
    NamesOf<{ A: Same<{ a: string }, { a: string }>; B: Same<{ a?: string }, { a: string }> }>
  >().toEqualTypeOf<"B">();
});

test("the operation table carries the same types", () => {
  type Table = typeof operations;
  type Types<A extends keyof Table> = NonNullable<Table[A]["~types"]>;
  expectTypeOf<keyof Table>().toEqualTypeOf<keyof TypesByAction>();
  expectTypeOf<NamesOf<{ [A in keyof Table]: Same<Types<A>["input"], TypesByAction[A]["input"]> }>>().toBeNever();
  expectTypeOf<NamesOf<{ [A in keyof Table]: Same<Types<A>["output"], TypesByAction[A]["output"]> }>>().toBeNever();
  expectTypeOf<
    NamesOf<{ [A in keyof Table]: Same<Types<A>["errorCode"], TypesByAction[A]["errorCode"]> }>
  >().toBeNever();
});
