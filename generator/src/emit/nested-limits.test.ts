import { expect, test } from "vitest";
import { actionOf, memberFile, memberOf, smallApi } from "../../test/small-spec.js";
import { nestedLimits } from "./nested-limits.js";

test("tells what members inside an input allow, at any depth, and nothing of answers", () => {
  const api = smallApi(({ type }) => {
    Object.assign(memberFile(type("TagSpecification").members, "Tags"), { maxItems: 10, nullable: true });
    Object.assign(memberFile(type("Tag").members, "Value"), { maxLength: 9, since: 2 });
  });
  const member = memberOf(actionOf(api, "InquiryPriceRunInstances").input, "TagSpecification");
  expect(nestedLimits(api, member)).toEqual(["`Tags`: At most 10 items.", "`Tags.Value`: At most 9 characters."]);
});

test("tells a type within itself once, and nothing of a value", () => {
  const api = smallApi(({ type }) => {
    type("Tag").members.push({ name: "Inner", type: "Tag", required: false, description: "One inside.", unit: "days" });
  });
  const { input } = actionOf(api, "InquiryPriceRunInstances");
  expect(nestedLimits(api, memberOf(input, "TagSpecification"))).toEqual(["`Tags.Inner`: Unit: days."]);
  expect(nestedLimits(api, memberOf(input, "ImageId"))).toEqual([]);
});
