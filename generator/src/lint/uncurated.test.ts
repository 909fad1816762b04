import { expect, test } from "vitest";
import { changedSpec, loadSmallSpec, memberFile } from "../../test/small-spec.js";
import { markUncurated } from "../model/curation.js";
import { summarizeUncurated } from "./summarize-uncurated.js";
import { faultsOfUncurated, findUncurated, withoutUnfinished } from "./uncurated.js";

const marked = () =>
  changedSpec(({ spec, describe, type }) => {
    Object.assign(describe, markUncurated({}, ["summary", "paging"]));
    Object.assign(memberFile(describe.output, "TotalCount"), markUncurated({}, ["description"]));
    Object.assign(memberFile(type("Tag").members, "Key"), markUncurated({}, ["description"]));
    Object.assign(memberFile(type("Tag").members, "Value"), markUncurated({}, ["description"]));
    Object.assign(spec.errors.json, markUncurated({}, ["service"]));
    Object.assign(spec.service.json.groups[0] ?? {}, markUncurated({}, ["actions"]));
    Object.assign(spec.releases.json.releases[0] ?? {}, markUncurated({}, ["time"]));
  });

const read = () => findUncurated(marked());

const describeFile = "actions/instance/DescribeInstances.json";

test("every marked entry is found with its place", () => {
  expect(read()).toEqual([
    { file: describeFile, path: "", todo: ["summary", "paging"] },
    { file: describeFile, path: "output.TotalCount", todo: ["description"] },
    { file: "errors.json", path: "", todo: ["service"] },
    { file: "releases.json", path: "releases[0]", todo: ["time"] },
    { file: "service.json", path: "groups.instance", todo: ["actions"] },
    { file: "types/Tag.json", path: "members.Key", todo: ["description"] },
    { file: "types/Tag.json", path: "members.Value", todo: ["description"] },
  ]);
  expect(findUncurated(loadSmallSpec())).toEqual([]);
});

test("a mark without fields has nothing to do", () => {
  const spec = changedSpec(({ describe }) => Object.assign(describe, { curated: false }));
  expect(findUncurated(spec)).toEqual([{ file: describeFile, path: "", todo: [] }]);
});

test("a release has a fault for every field", () => {
  const rest = { found: "what the import wrote", expected: "curated by hand, and struck off the entry's todo" };
  expect(faultsOfUncurated(read().slice(0, 2))).toEqual([
    { file: describeFile, path: "summary", ...rest },
    { file: describeFile, path: "paging", ...rest },
    { file: describeFile, path: "output.TotalCount.description", ...rest },
  ]);
});

test("what is known to be unfinished is no fault besides, and nothing else is forgiven", () => {
  const fault = (file: string, path: string) => ({ file, path, found: "nothing", expected: "something" });
  const others = [fault(describeFile, "kind"), fault("types/Tag.json", "summary"), fault(describeFile, "summary2")];
  const covered = [
    fault(describeFile, "paging"),
    fault(describeFile, "paging.limit"),
    fault(describeFile, "paging[0].limit"),
    fault(describeFile, "output.TotalCount.description"),
  ];
  expect(withoutUnfinished([...covered, ...others], read())).toEqual(others);
});

test("the work is summed up by kinds of entries", () => {
  expect(summarizeUncurated(read())).toEqual([
    "actions: summary 1, paging 1",
    "members of output: description 1",
    "errors.json: service 1",
    "releases.json releases: time 1",
    "service.json groups: actions 1",
    "members of types: description 2",
  ]);
});

test("an entry without anything to do has no mark, and marks add up", () => {
  expect(markUncurated({ name: "Key" }, [])).toEqual({ name: "Key" });
  expect(markUncurated(markUncurated({ name: "Key" }, ["example"]), ["description", "example"])).toEqual({
    name: "Key",
    curated: false,
    todo: ["example", "description"],
  });
});
