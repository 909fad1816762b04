import { expectTypeOf, test } from "vitest";
import type {
  DescribeImagesResponse,
  DescribeInstancesResponse,
  DescribeRegionsResponse,
  TypesByAction,
} from "../gen/types/index.js";
import type { CallByName } from "./call-by-name.js";

declare const call: CallByName;
const image = { RegistryId: "tcr-1", NamespaceName: "team", RepositoryName: "nginx" };

test("an action without parameters needs no input, but takes options", () => {
  expectTypeOf(call("DescribeRegions")).resolves.toEqualTypeOf<DescribeRegionsResponse>();
  expectTypeOf(call("DescribeRegions", {}, { timeoutMs: 5 })).resolves.toEqualTypeOf<DescribeRegionsResponse>();
  expectTypeOf(call("DescribeRegions", undefined, { region: "ap-guangzhou" })).resolves.toBeObject();
});

test("nor does one whose parameters may all be left out", () => {
  expectTypeOf(call("DescribeInstances")).resolves.toEqualTypeOf<DescribeInstancesResponse>();
  expectTypeOf(call("DescribeInstances", { Limit: 5 })).resolves.toEqualTypeOf<DescribeInstancesResponse>();
});

test("any other wants its input", () => {
  expectTypeOf(call("DescribeImages", image)).resolves.toEqualTypeOf<DescribeImagesResponse>();
  // @ts-expect-error: the input is missing
  call("DescribeImages");
  // @ts-expect-error: a member is missing
  call("DescribeImages", { RegistryId: "tcr-1" });
  // @ts-expect-error: there is no such member
  call("DescribeImages", { ...image, registryId: "tcr-1" });
  // @ts-expect-error: there is no such action
  call("DescribeNothing");
});

test("an action that is known at run time alone takes what fits one of them", () => {
  expectTypeOf(call<keyof TypesByAction>)
    .parameter(0)
    .toEqualTypeOf<keyof TypesByAction>();
  expectTypeOf(call<"DescribeImages" | "DescribeRegions">("DescribeImages", image)).resolves.toEqualTypeOf<
    DescribeImagesResponse | DescribeRegionsResponse
  >();
});
