import { describe, expectTypeOf, it } from "vitest";
import type { OptionChecks } from "./check-options.js";

interface Options {
  readonly given: string;
  readonly optional?: number | undefined;
}

describe("the checks of options", () => {
  it("have one for each, whether it may be left out or not", () => {
    expectTypeOf<{ given: string; optional: string }>().toExtend<OptionChecks<Options>>();
    expectTypeOf<{ given: string }>().not.toExtend<OptionChecks<Options>>();
  });

  it("have none for what is no option", () => {
    // @ts-expect-error: `other` is no option.
    const checks: OptionChecks<Options> = { given: "a string", optional: "a number", other: "a number" };
    expectTypeOf(checks).toEqualTypeOf<OptionChecks<Options>>();
  });
});
