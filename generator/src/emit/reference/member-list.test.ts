import { expect, test } from "vitest";
import { linesOf, pagesOf, part } from "../../../test/reference-pages.js";
import { memberFile, type SpecDraft, smallApi } from "../../../test/small-spec.js";

const describePage = "actions/instance/DescribeInstances.md";
const idsOf = (text = "") => [...text.matchAll(/ id="((?:input|output|member)-[^"]*)"/g)].map(([, id]) => id);

test("members of a data type are opened in place, at every depth, each with a place of its own", () => {
  const pages = pagesOf();
  expect(idsOf(pages.get("types/Price.md"))).toEqual(
    ["InstancePrice", "BandwidthPrice"].flatMap((name) => [
      `member-${name}`,
      ...["UnitPrice", "ChargeUnit", "Discount"].map((below) => `member-${name}.${below}`),
    ]),
  );
  expect(idsOf(pages.get(describePage))).toEqual(
    expect.arrayContaining(["input-Filters", "input-Filters.Name", "input-Filters.Values", "output-InstanceSet"]),
  );
  expect(linesOf(pages, describePage)).toContain("<summary>Members of Filter</summary>");
});

test("a type is not opened inside itself", () => {
  const api = smallApi(({ type }) => {
    type("Filter").members.push({ name: "Inner", type: "Array of Filter", description: "Conditions below it." });
  });
  const page = pagesOf(api).get(describePage);
  expect(idsOf(page)).toContain("input-Filters.Inner");
  expect(idsOf(page)).not.toContain("input-Filters.Inner.Inner");
  expect(page).toContain("Its members are those of [Filter](../../types/Filter.md) above.");
  expect(idsOf(pagesOf(api).get("types/Filter.md"))).not.toContain("member-Inner.Name");
});

test("types that use one another over and over end at some size, and are links from there", () => {
  const api = smallApi(({ spec, type }) => {
    const layer = (n: number) => ({ ...structuredClone(type("Filter")), name: `Layer${n}` });
    const layers = Array.from({ length: 15 }, (_, n) => layer(n));
    for (const [n, { members }] of layers.entries()) {
      if (n === 14) continue;
      for (const name of ["Left", "Right"]) members.push({ name, type: `Layer${n + 1}`, description: "More." });
    }
    spec.types.push(...layers.map((json) => ({ file: `types/${json.name}.json`, json })));
    type("Filter").members.push({ name: "Layers", type: "Layer0", description: "All of them." });
  });
  const ids = idsOf(pagesOf(api).get("types/Layer0.md"));
  expect(ids.length).toBeGreaterThan(900);
  expect(ids.length).toBeLessThanOrEqual(1000);
});

const relations: readonly [change: (draft: SpecDraft) => void, line: string][] = [
  [
    () => {},
    "Conditions that an instance meets. At most 10 items. Not together with [`InstanceIds`](#input-InstanceIds).",
  ],
  [
    ({ describe }) => {
      memberFile(describe.input, "Limit").requiredWhen = { Offset: 1 };
    },
    "Rows a page. Default: `20`. From 1 to 100; a larger value is lowered. Required when [`Offset`](#input-Offset) is `1`.",
  ],
  [
    ({ describe }) => {
      memberFile(describe.input, "Limit").description = "See [Offset] and `Filters`, as TerminateInstances.";
    },
    "See &#91;Offset&#93; and [`Filters`](#input-Filters), as [TerminateInstances](./TerminateInstances.md).",
  ],
];

test.each(relations)("what a member has to do with others leads to them: %#", (change, line) => {
  const lines = linesOf(pagesOf(smallApi(change)), describePage);
  expect(lines.some((text) => text.startsWith(line))).toBe(true);
});

test("what another action answers leads to its output there", () => {
  const api = smallApi(({ terminate }) => {
    memberFile(terminate.input, "InstanceIds").refersTo = "DescribeInstances.InstanceSet.InstanceId";
  });
  expect(linesOf(pagesOf(api), "actions/instance/TerminateInstances.md")).toContain(
    "Ids of the instances to end. At most 100 items. One of [`InstanceSet.InstanceId`](./DescribeInstances.md#output-InstanceSet.InstanceId) as [DescribeInstances](./DescribeInstances.md) answers it.",
  );
});

test("values with meanings stand in lines of their own, others beside one another", () => {
  const pages = pagesOf();
  expect(part(pages.get("actions/price/InquiryPriceRunInstances.md"), "Values:", "</dd>")).toEqual([
    "Values:",
    "- `PREPAID`: By the month.",
    "- `POSTPAID_BY_HOUR`: By the hour.",
    "- `SPOTPAID`",
  ]);
  const bare = smallApi(({ describe }) => {
    memberFile(describe.input, "Limit").values = [{ value: 10 }, { value: 20 }];
  });
  expect(linesOf(pagesOf(bare), describePage)).toContain("Values: `10`, `20`.");
});

test("deprecation, release and what may be null stand in the description", () => {
  expect(linesOf(pagesOf(), "actions/price/InquiryPriceRunInstances.md")).toContain(
    "Makes a repeated call harmless. **Deprecated.** Prices need no token. At most 64 characters. Since [release 2](../../changelog.md#release-2) of the API.",
  );
});

test("a note leads to the member that it is about", () => {
  const api = smallApi(({ describe }) => {
    describe.notes = [{ kind: "inference", path: "input.Limit.maximum", text: "Ours." }];
  });
  expect(linesOf(pagesOf(api), describePage)).toContain(
    "- **inference**, [`input.Limit.maximum`](#input-Limit): Ours.",
  );
});
