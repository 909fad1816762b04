import { describe, expect, it } from "vitest";
import { operationOf } from "../../../test/operations.js";
import type { Members } from "../../parse/value.js";
import { createReporter } from "../../shell/reporter.js";
import { collectPages } from "../rows.js";
import { jsonText } from "./json-text.js";
import { createPrinter } from "./printer.js";
import { loadYamlText } from "./yaml-text.js";

const yamlText = await loadYamlText();

const row = (Name: string, more: Members = {}) => ({ Name, Public: true, ...more });
const page = (rows: unknown, RequestId: string) => ({ TotalCount: 3, NamespaceList: rows, RequestId });

/** What stands after each page, and at the end. */
async function print(output: "json" | "yaml", pages: readonly Members[]): Promise<readonly string[]> {
  const steps: string[] = [""];
  const write = (text: string) => {
    steps[steps.length - 1] += text;
  };
  const stdout = { write, isTTY: false, columns: undefined };
  const shell = { stdout, env: {}, utcOffsetMinutes: () => 0 };
  const printer = await createPrinter(operationOf("describe-namespaces"), { output }, shell, createReporter(stdout));
  for (const one of pages) {
    await printer.page(one);
    steps.push("");
  }
  await printer.end();
  return steps;
}

const nasty = [
  row("a\nb\n", { Metadata: [{ Key: "k", Value: " led\n\n  deep\n" }] }),
  row("\u001b[2J", { NamespaceId: 9007199254740993n, TagSpecification: { Tags: [] } }),
];

describe.each([
  ["json", (value: unknown) => `${jsonText(value, 2)}\n`],
  ["yaml", yamlText],
] as const)("pages as %s", (output, wholeText) => {
  it.each<[string, readonly Members[]]>([
    ["several", [page([row("a"), row("b")], "r-1"), page(nasty, "r-2"), page([row("c")], "r-3")]],
    ["one", [page(nasty, "r-1")]],
    ["one without rows", [page([], "r-1")]],
    ["one with null for its rows", [page(null, "r-1")]],
    ["empty ones around rows", [page([], "r-1"), page([row("a")], "r-2"), page(null, "r-3"), page([row("b")], "r-4")]],
    ["empty ones alone", [page([], "r-1"), page([], "r-2")]],
    [
      "rows first of all",
      [
        { NamespaceList: [row("a")], TotalCount: 2 },
        { NamespaceList: [row("b")], TotalCount: 2 },
      ],
    ],
    ["rows alone", [{ NamespaceList: [row("a")] }, { NamespaceList: [row("b")] }]],
    [
      "rows last of all",
      [
        { TotalCount: 2, NamespaceList: [row("a")] },
        { TotalCount: 2, NamespaceList: [1, "x"] },
      ],
    ],
    ["rows that are no objects", [page(["a", [1, []], {}, null], "r-1"), page([[], {}], "r-2")]],
  ])("are what the answer is as a whole: %s", async (_, pages) => {
    const collected = collectPages(operationOf("describe-namespaces"));
    for (const one of pages) collected.add(one);
    expect((await print(output, pages)).join("")).toBe(wholeText(collected.answer()));
  });

  it("are written as they come", async () => {
    const [first = "", second = "", end = ""] = await print(output, [page([row("a")], "r-1"), page([row("b")], "r-2")]);
    expect([first, second].map((text) => /Name"?: "?([ab])/.exec(text)?.[1])).toEqual(["a", "b"]);
    expect(end).toContain("r-2");
  });

  it("tell before the rows what the first one has, and behind them what the last one has", async () => {
    const text = (
      await print(output, [
        { TotalCount: 2, NamespaceList: [row("a")], RequestId: "r-1" },
        { TotalCount: 3, NamespaceList: [row("b")], RequestId: "r-2", Later: true },
      ])
    ).join("");
    expect(text).toMatch(/TotalCount"?: 2/);
    expect(text).toMatch(/RequestId"?: "?r-2"?,?\s+"?Later/);
    expect(text).not.toContain("r-1");
  });
});
