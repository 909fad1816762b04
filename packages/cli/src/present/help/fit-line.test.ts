import { expect, it } from "vitest";
import { fitLine } from "./fit-line.js";

const region = "  give --region ap-guangzhou, or keep one by `tcr configure set region ap-guangzhou`";

it.each([
  [120, region, [region]],
  [80, region, ["  give --region ap-guangzhou, or keep one by", "    `tcr configure set region ap-guangzhou`"]],
  [
    50,
    "Error: the answer of DescribeRegions has no pages to walk through",
    ["Error: the answer of DescribeRegions has no", "  pages to walk through"],
  ],
  [
    50,
    "  To wait for it again: tcr wait instance-running --registry-id tcr-1",
    ["  To wait for it again:", "    tcr wait instance-running --registry-id tcr-1"],
  ],
])("breaks a line for a terminal of %i columns between words, and never a command", (columns, text, lines) => {
  expect(fitLine(text, { isTTY: true, columns })).toEqual(lines);
});

it("leaves a line as it is where no terminal shows it", () => {
  expect(fitLine(region, { isTTY: false, columns: undefined })).toEqual([region]);
});
