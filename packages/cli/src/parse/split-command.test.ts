import { describe, expect, it } from "vitest";
import { splitCommand } from "./split-command.js";

describe("splitCommand", () => {
  it.each<[string, string | undefined, string[]]>([
    ["", undefined, []],
    ["--help", undefined, ["--help"]],
    ["DescribeImages --Limit 5", "DescribeImages", ["--Limit", "5"]],
    ["--region tcr describe-images -h", "describe-images", ["--region", "tcr", "-h"]],
    ["--secretId x --use-cvm-role describe-images", "describe-images", ["--secretId", "x", "--use-cvm-role"]],
    ["tcr DescribeImages --Limit 5", "DescribeImages", ["--Limit", "5"]],
    [
      "--region a tcr --profile tcr DescribeImages help",
      "DescribeImages",
      ["--region", "a", "--profile", "tcr", "help"],
    ],
    ["tcr", undefined, []],
    ["tcr help", "help", []],
    ["help tcr", "help", ["tcr"]],
    ["--version 2019-09-24 describe-images", "describe-images", ["--version", "2019-09-24"]],
    ["describe-images --version 2019-09-24", "describe-images", ["--version", "2019-09-24"]],
  ])("finds the command in `%s`", (line, name, rest) => {
    const argv = line === "" ? [] : line.split(" ");
    expect(splitCommand(argv)).toEqual({ asksVersion: false, name, rest });
  });

  it.each(["-v", "--version", "--version describe-images", "describe-images --version", "tcr --version --region a"])(
    "sees that `%s` asks for our own version",
    (line) => {
      expect(splitCommand(line.split(" ")).asksVersion).toBe(true);
    },
  );
});
