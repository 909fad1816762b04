import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkTypes } from "@tcrkit/client/core";
import { operations } from "@tcrkit/client/operations";
import { expect, it } from "vitest";

interface ActionFile {
  readonly name: keyof typeof operations;
  readonly examples: readonly { readonly title: string; readonly input: object }[];
  readonly notes?: readonly { readonly kind: string; readonly path: string }[];
}

const actionsDir = fileURLToPath(new URL("../../spec/actions/", import.meta.url));
const files = (readdirSync(actionsDir, { recursive: true }) as string[]).filter((path) => path.endsWith(".json"));
const actions = files.map((path) => JSON.parse(readFileSync(join(actionsDir, path), "utf8")) as ActionFile);

it("the client takes every input of the manual's examples that its table allows", () => {
  const inputs = actions.flatMap(({ name, examples, notes = [] }) =>
    examples
      .filter((_, index) => !notes.some(({ kind, path }) => kind === "departure" && path.startsWith(inputOf(index))))
      .map(({ title, input }) => ({ name, title, issues: checkTypes(operations[name], input) })),
  );
  expect(inputs.length).toBeGreaterThan(60);
  expect(inputs.filter(({ issues }) => issues.length > 0)).toEqual([]);
});

function inputOf(index: number): string {
  return `examples[${index}].input`;
}
