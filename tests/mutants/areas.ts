/** A part of a package whose tests are tested. */
export interface Area {
  /** The package's folder. */
  readonly folder: string;
  /** Below that folder. */
  readonly sources: readonly string[];
  /** Per cent of the mutants that a test has to notice. */
  readonly minScore: number;
  /** Tests that would take minutes for each mutant, below that folder: here they notice nothing. */
  readonly slowTests: readonly string[];
}

const withoutTests = ["!src/**/*.test.ts", "!src/**/*.test-d.ts"];

const signer = (sources: string): Area => ({
  folder: "packages/signer",
  sources: [sources, ...withoutTests],
  minScore: 85,
  slowTests: ["test/properties.test.ts"],
});

const client = (part: string): Area => ({
  folder: "packages/client",
  sources: [`src/${part}/**/*.ts`, ...withoutTests],
  minScore: 75,
  slowTests: [],
});

const mock = (part: string, minScore: number): Area => ({
  folder: "packages/mock",
  sources: [`src/${part}/**/*.ts`, ...withoutTests],
  minScore,
  slowTests: [],
});

const generator = (sources: string, slowTests: readonly string[]): Area => ({
  folder: "generator",
  sources: [sources, ...withoutTests],
  minScore: 75,
  slowTests,
});

/** The compiler that prints is loaded anew for each mutant: what is made of the model has mutants of its own. */
const printing = ["src/{commands,emit,print,release}/**", "test/**"];
/** Whole runs of the generator; those of two commands stay, since what they print is tested there alone. */
const wholeRuns = ["src/commands/!(diff|changeset).test.ts", "src/{emit,print}/**", "test/**"];

export const areas: Readonly<Record<string, Area>> = {
  "signer-steps": signer("src/*.ts"),
  "signer-diagnosis": signer("src/diagnose/**/*.ts"),
  "signer-hash": signer("src/hash/**/*.ts"),
  "client-call": client("call"),
  "client-retry": client("retry"),
  "client-paging": client("paging"),
  "client-waiting": client("waiting"),
  "client-validation": client("validation"),
  "mock-steps": mock("steps", 75),
  "mock-rules": mock("rules", 75),
  "mock-state": mock("store", 85),
  "generator-model": generator("src/model/**/*.ts", printing),
  "generator-release": generator("src/release/*.ts", wholeRuns),
  "generator-merge": generator("src/release/merge/**/*.ts", wholeRuns),
};
