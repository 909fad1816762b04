import { expect, test } from "vitest";
import { type LintRow, lintRow } from "../../test/lint-row.js";

const rows: readonly LintRow[] = [
  {
    title: "one signature method is the default, and it is of version 1; one is recommended",
    change: ({ spec }) => {
      const [tc3] = spec.service.json.signatureMethods;
      if (tc3 === undefined) throw new Error("The small spec signs nothing.");
      spec.service.json.signatureMethods.push({ ...tc3, name: "HmacSHA1", version: 1, default: true });
      tc3.default = true;
    },
    faults: [
      ["service.json", "signatureMethods", "2 defaults", "one at most"],
      ["service.json", "signatureMethods.TC3-HMAC-SHA256.default", "version 3", "version 1, which has SignatureMethod"],
      ["service.json", "signatureMethods", "2 recommended ones", "one at most"],
    ],
  },
  {
    title: "a financial host is recommended to nobody",
    change: ({ spec }) => {
      spec.service.json.endpoints.push({
        host: "cvm.ap-x-fsi.tencentcloudapi.com",
        title: "X",
        financial: true,
        recommended: true,
      });
    },
    faults: [
      [
        "service.json",
        "endpoints.cvm.ap-x-fsi.tencentcloudapi.com.recommended",
        "it on a financial host",
        "it on another one",
      ],
    ],
  },
  {
    title: "a region's number is its own",
    change: ({ spec }) => {
      for (const region of spec.service.json.regions) region.number = 1;
    },
    faults: [["service.json", "regions.ap-shanghai.number", "1, as ap-guangzhou has it", "each number once"]],
  },
  {
    title: "a successor is an action, of one that the release deletes",
    change: ({ spec }) => {
      Object.assign(spec.releases.json.releases[0] ?? {}, {
        deletedActions: ["RunInstances"],
        successors: { RunInstances: ["TerminateInstances", "StartInstances"], StopInstances: ["TerminateInstances"] },
      });
    },
    faults: [
      ["releases.json", "releases[0].successors.RunInstances", "StartInstances", "an action of the spec"],
      ["releases.json", "releases[0].successors.StopInstances", "StopInstances", "an action that the release deletes"],
    ],
  },
];

test.each(rows)("$title", (row) => {
  const { actual, expected } = lintRow(row);
  expect(actual).toEqual(expected);
});
