/** A part of a package whose tests are tested. */
export interface Area {
  /** The package's folder. */
  readonly folder: string;
  /** Below that folder. */
  readonly sources: readonly string[];
  /** Per cent of the mutants that a test has to notice. */
  readonly minScore: number;
}

const withoutTests = ["!src/**/*.test.ts", "!src/**/*.test-d.ts"];

const client = (part: string): Area => ({
  folder: "packages/client",
  sources: [`src/${part}/**/*.ts`, ...withoutTests],
  minScore: 75,
});

const mock = (part: string, minScore: number): Area => ({
  folder: "packages/mock",
  sources: [`src/${part}/**/*.ts`, ...withoutTests],
  minScore,
});

const generator = (part: string): Area => ({
  folder: "generator",
  sources: [`src/${part}/**/*.ts`, ...withoutTests],
  minScore: 75,
});

export const areas: Readonly<Record<string, Area>> = {
  signer: { folder: "packages/signer", sources: ["src/**/*.ts", ...withoutTests], minScore: 85 },
  "client-call": client("call"),
  "client-retry": client("retry"),
  "client-paging": client("paging"),
  "client-waiting": client("waiting"),
  "client-validation": client("validation"),
  "mock-steps": mock("steps", 75),
  "mock-rules": mock("rules", 75),
  "mock-state": mock("store", 85),
  "generator-model": generator("model"),
  "generator-release": generator("release"),
};
