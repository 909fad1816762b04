import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { operations } from "@tcrkit/client/operations";

/** An action with the example that works. */
export interface ActionExample {
  readonly name: keyof typeof operations;
  readonly region: "required" | "optional" | "none";
  readonly encoding: "json" | "query";
  readonly input: Readonly<Record<string, unknown>>;
  /** As the mock answers it, without the request id; what is sensitive is masked. */
  readonly output: Readonly<Record<string, unknown>>;
}

/** An example of the manual, with what was recorded of it. */
export interface ManualExample extends ActionExample {
  readonly title: string;
  readonly refused?: Refusal;
}

/** That the client, or the mock with its examples, does not take an example. */
export interface Refusal {
  readonly by: "client" | "mock";
  readonly code?: string;
  readonly why: string;
}

interface ActionFile {
  readonly name: ActionExample["name"];
  readonly region: ActionExample["region"];
  readonly example?: Pick<ActionExample, "encoding" | "input" | "output">;
  readonly examples: readonly Omit<ManualExample, "name" | "region">[];
}

const actionsFolder = fileURLToPath(new URL("../../spec/actions/", import.meta.url));

/** The curated example of every action of the spec. @throws Error for an action without one. */
export function readExamples(): readonly ActionExample[] {
  return readActions().map(({ name, region, example }) => {
    if (example === undefined) throw new Error(`${name} has no example`);
    return { name, region, ...example };
  });
}

/** Every example of the manual. */
export function readManualExamples(): readonly ManualExample[] {
  return readActions().flatMap(({ name, region, examples }) =>
    examples.map((example) => ({ name, region, ...example })),
  );
}

function readActions(): ActionFile[] {
  const files = (readdirSync(actionsFolder, { recursive: true }) as string[]).filter((path) => path.endsWith(".json"));
  return files.toSorted().map((path) => JSON.parse(readFileSync(`${actionsFolder}${path}`, "utf8")) as ActionFile);
}
