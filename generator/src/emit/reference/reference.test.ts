import { expect, test } from "vitest";
import { pagesOf, part } from "../../../test/reference-pages.js";
import { smallApi } from "../../../test/small-spec.js";

const pages = pagesOf();

test("there is a page for each action, type and code, pages for what holds for all, and indexes", () => {
  expect([...pages.keys()]).toEqual([
    "index.md",
    ...["requests", "common-parameters", "lists", "responses", "limits", "regions", "changelog"].map((p) => `${p}.md`),
    "actions/instance/DescribeInstances.md",
    "actions/price/InquiryPriceRunInstances.md",
    "actions/instance/TerminateInstances.md",
    "types/index.md",
    ...["Filter", "Instance", "ItemPrice", "Placement", "Price", "Tag", "TagSpecification"].map((t) => `types/${t}.md`),
    "errors/index.md",
    "errors/AuthFailure-SignatureFailure.md",
    "errors/InternalError.md",
    "errors/RequestLimitExceeded.md",
    "errors/InvalidFilter.md",
    "errors/InvalidInstanceId-NotFound.md",
    "errors/ResourceInsufficient-ZoneSoldOut.md",
    "sidebar.json",
  ]);
});

test("every link of every page leads to a page, and to a place that it has", () => {
  const links = [...pages].flatMap(([path, text]) =>
    [...text.matchAll(/\]\(((?:\.[^)#]*)?)(?:#([^)]*))?\)/g)].map(([, target = "", place]) => ({
      path,
      page: target === "" ? path : new URL(target, `file:///${path}`).pathname.slice(1),
      place,
    })),
  );
  const leadsNowhere = ({ page, place }: (typeof links)[number]) => {
    const text = pages.get(page);
    if (text === undefined) return true;
    return place !== undefined && !text.includes(`id="${place}"`) && !headings(text).includes(place);
  };
  expect(links.length).toBeGreaterThan(150);
  expect(links.filter(leadsNowhere)).toEqual([]);
});

test("no place of a page is there twice", () => {
  for (const text of pages.values()) {
    const places = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(places).toEqual([...new Set(places)]);
  }
});

test("the first page has the API's numbers, and its groups in their order with their actions in the manual's", () => {
  const api = smallApi(({ describe, terminate }) => {
    describe.place = 2;
    terminate.place = 1;
  });
  const index = pagesOf(api).get("index.md");
  expect(part(index, "# Reference", "## Requests and answers").at(-1)).toBe(
    "Rents virtual machines by the hour or by the month. Version 2017-03-12: 3 actions, [7 data types](./types/index.md), [6 error codes](./errors/index.md).",
  );
  expect(part(index, "## Instances", "## Prices")).toEqual([
    "## Instances",
    "Virtual machines and their lives.",
    "| Action | What it does | Requests a second |",
    "| --- | --- | --- |",
    "| [TerminateInstances](./actions/instance/TerminateInstances.md) | Gives instances back. | 10 |",
    "| [DescribeInstances](./actions/instance/DescribeInstances.md) | Lists instances. | 40 |",
  ]);
});

test("the sidebar lists all pages in the manual's order", () => {
  const items = JSON.parse(pages.get("sidebar.json") ?? "") as { text: string; items?: { page: string }[] }[];
  expect(items.map(({ text }) => text)).toEqual([
    ...["Overview", "Requests and answers", "Instances", "Prices", "Data types", "Error codes"],
  ]);
  const listed = items.flatMap(({ items: below = [] }) => below.map(({ page }) => page));
  const written = [...pages.keys()].filter((path) => path.endsWith(".md") && path !== "index.md");
  expect(new Set(listed)).toEqual(new Set(written.map((path) => path.replace(/(?:(?<=\/)index)?\.md$/, ""))));
});

test("names in texts are links, but not those of the page itself, nor what may be any word", () => {
  const api = smallApi(({ describe }) => {
    describe.details =
      "As TerminateInstances has it, unlike DescribeInstances; a Filter, the data type Filter, a `TagSpecification`, InvalidFilter, since release 2.";
  });
  expect(pagesOf(api).get("actions/instance/DescribeInstances.md")?.split("\n")).toContain(
    "As [TerminateInstances](./TerminateInstances.md) has it, unlike DescribeInstances; a Filter, the [data type Filter](../../types/Filter.md), a [`TagSpecification`](../../types/TagSpecification.md), [InvalidFilter](../../errors/InvalidFilter.md), since [release 2](../../changelog.md#release-2).",
  );
});

/** As VitePress makes places of headings. */
function headings(text: string): string[] {
  return [...text.matchAll(/^##+ (.*)$/gm)].map(([, title = ""]) => title.toLowerCase().replace(/[^\w]+/g, "-"));
}
