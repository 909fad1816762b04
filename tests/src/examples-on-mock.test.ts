import { operations } from "@tcrkit/client/operations";
import { describe, expect, it } from "vitest";
import { answerOf, createExampleEmulator, masked, refusalOf } from "../support/example-answers.js";
import { readExamples, readManualExamples } from "../support/examples.js";

const emulator = createExampleEmulator();
const examples = readExamples();

it("has an example of every action that the client has", () => {
  expect(examples.map(({ name }) => name).toSorted()).toEqual(Object.keys(operations));
});

describe.each(examples)("the example of $name", (example) => {
  it("gets from a fresh mock the answer that stands beside it: else `pnpm examples:record`, and read the difference", async () => {
    emulator.reset();
    expect(masked(example.name, await answerOf(emulator, example))).toEqual(example.output);
  });
});

describe.each(readManualExamples())("the manual's example of $name: $title", (example) => {
  it("is taken or refused as the spec has it: else `pnpm examples:record`, and read the difference", async () => {
    expect(await refusalOf(emulator, example)).toEqual(example.refused);
  });
});

it("is one of 76 that work one after the other, by GET as well as by POST", async () => {
  emulator.reset();
  const failed: string[] = [];
  for (const example of examples) {
    const encoding = example.encoding === "json" ? "query" : "json";
    const { Error: error } = await answerOf(emulator, { ...example, encoding });
    if (error !== undefined) failed.push(`${example.name}: ${JSON.stringify(error)}`);
  }
  expect(failed).toEqual([]);
});
