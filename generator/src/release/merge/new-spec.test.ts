import { expect, test } from "vitest";
import { cliDescription } from "../../../test/cli-description.js";
import { changedSpec, loadSmallSpec } from "../../../test/small-spec.js";
import { newSpec } from "./new-spec.js";

const release = { n: 1, date: "2021-06-01", time: "10:00:00", isDayKnown: true };

test("a spec of a description alone has its actions and types, and what products share of another's", () => {
  const shared = loadSmallSpec();
  const spec = newSpec(cliDescription, shared, { release, group: "virtual-machine" });
  expect(spec.actions.map(({ file }) => file)).toEqual([
    "actions/virtual-machine/RunInstances.json",
    "actions/virtual-machine/Ping.json",
  ]);
  expect(spec.types.map(({ file }) => file)).toEqual(["types/Placement.json", "types/Tag.json"]);
  expect(spec.history).toEqual([]);
  expect(spec.service).toEqual({
    file: "service.json",
    json: {
      $schema: "schema/service.schema.json",
      name: "cvm",
      title: "CVM",
      summary: "To be written: what the product does.",
      version: "2017-03-12",
      docs: { types: "https://www.tencentcloud.com/document/product" },
      groups: [
        {
          name: "virtual-machine",
          title: "Virtual Machine",
          summary: "To be written: what the group virtual-machine holds.",
          curated: false,
          todo: ["summary"],
        },
      ],
      endpoints: [{ host: "cvm.tencentcloudapi.com", title: "Nearest region" }],
      regions: [],
      limits: shared.service.json.limits,
      protocol: shared.service.json.protocol,
      signatureMethods: shared.service.json.signatureMethods,
      ...(shared.service.json.reservedFlags === undefined ? {} : { reservedFlags: shared.service.json.reservedFlags }),
      curated: false,
      todo: ["title", "summary", "docs", "endpoints", "regions"],
    },
  });
  expect(spec.errors).toEqual({
    file: "errors.json",
    json: {
      $schema: "schema/errors.schema.json",
      common: shared.errors.json.common,
      service: [],
      curated: false,
      todo: ["service"],
    },
  });
  expect(spec.releases).toEqual({
    file: "releases.json",
    json: {
      $schema: "schema/releases.schema.json",
      releases: [
        {
          n: 1,
          date: "2021-06-01",
          time: "10:00:00",
          newActions: ["Ping", "RunInstances"],
          newTypes: ["Placement", "Tag"],
        },
      ],
    },
  });
});

test("without a group the actions are unsorted", () => {
  const { actions, service } = newSpec(cliDescription, loadSmallSpec(), { release, group: undefined });
  expect(new Set(actions.map(({ group }) => group))).toEqual(new Set(["unsorted"]));
  expect(service.json.groups.map(({ name }) => name)).toEqual(["unsorted"]);
});

test("without a name in words the short one is the title", () => {
  const description = { ...cliDescription, metadata: { serviceShortName: "sts", apiVersion: "2018-08-13" } };
  expect(newSpec(description, loadSmallSpec(), { release, group: undefined }).service.json.title).toBe("STS");
});

const parameters = [{ names: ["Region"], title: "Region", description: "Where." }];

test.each([
  ["reservedFlags", ["output"]],
  ["reservedFlags", undefined],
  ["reservedCommands", ["configure"]],
  ["reservedCommands", undefined],
  ["commonParameters", parameters],
  ["commonParameters", undefined],
])("%s that the other product has come along: %j", (key, value) => {
  const shared = changedSpec(({ spec }) => {
    const { [key]: _, ...rest }: Record<string, unknown> = spec.service.json;
    Object.assign(spec.service, { json: value === undefined ? rest : { ...rest, [key]: value } });
  });
  const { json } = newSpec(cliDescription, shared, { release, group: undefined }).service;
  expect(Object.entries(json).filter(([name]) => name === key)).toEqual(value === undefined ? [] : [[key, value]]);
});
