/** Changes the environment of its process, which a thread of tests cannot do. */
const besideThreads = ["src/credentials/node-context.test.ts"];

/** A part of a package whose tests are tested. */
export interface Area {
  /** The package's folder. */
  readonly folder: string;
  /** Below that folder. */
  readonly sources: readonly string[];
  /** Per cent of the mutants that a test has to notice. */
  readonly minScore: number;
  /** Tests that would take minutes for each mutant or cannot run beside others, below that folder: here they notice nothing. */
  readonly unfitTests: readonly string[];
}

const signer = (...paths: readonly string[]): Area => ({
  folder: "packages/signer",
  sources: sourcesIn(paths),
  minScore: 85,
  unfitTests: ["test/{properties,param-properties}.test.ts"],
});

const client = (...paths: readonly string[]): Area => ({
  folder: "packages/client",
  sources: sourcesIn(paths),
  minScore: 75,
  unfitTests: besideThreads,
});

const mock = (minScore: number, unfitTests: readonly string[], ...paths: readonly string[]): Area => ({
  folder: "packages/mock",
  sources: sourcesIn(paths),
  minScore,
  unfitTests,
});

const generator = (unfitTests: readonly string[], ...paths: readonly string[]): Area => ({
  folder: "generator",
  sources: sourcesIn(paths),
  minScore: 75,
  unfitTests,
});

/** Whole runs, and the compiler that prints, which is loaded anew for each mutant. */
const wholeRuns = ["src/{commands,emit,print}/**", "src/{load,write,release/reach}.test.ts", "test/**"];

/** Whole mocks, most of them behind sockets or in their own processes. */
const wholeMocks = ["src/{hosts,command,options}/**", "src/*.test.ts", "test/**"];
/** What is below the steps of the API, and what handlers do with what comes out of the steps. */
const besideSteps = [
  "src/{base,decisions,domain,state}/**",
  "src/doors/{admin,charts}/**",
  "src/doors/api/handlers/**",
];
/** Calls of actions, but for those that run rules. */
const besideRules = [
  "src/state/**",
  "src/doors/!(api)/**",
  "src/doors/api/{faults,params,steps}/**",
  "src/doors/api/*.test.ts",
  "src/doors/api/handlers/!(gc-jobs|immutable-tag-rules|retention-rules).test.ts",
];
const aboveState = ["src/!(state)/**", "src/*.test.ts", "test/**"];
/** The journal, an area of its own, and hundreds of whole mocks on damage that chance chooses. */
const besideState = ["src/state/journal/**", "src/state/snapshot-damage.test.ts"];

export const areas: Readonly<Record<string, Area>> = {
  "signer-steps": signer("*.ts"),
  "signer-diagnosis": signer("diagnose/**/*.ts"),
  "signer-hash": signer("hash/**/*.ts"),
  "client-call": client("call/**/*.ts", "base/**/*.ts"),
  "client-retry": client("retry/**/*.ts"),
  "client-paging": client("paging/**/*.ts"),
  "client-waiting": client("waiting/**/*.ts"),
  "client-validation": client("validation/**/*.ts"),
  "mock-steps": mock(75, [...wholeMocks, ...besideSteps], "doors/api/{pipeline,steps/**/*,params/**/*}.ts"),
  "mock-rules": mock(
    75,
    [...wholeMocks, ...besideRules],
    "base/{cron,glob,glob-syntax}.ts",
    "domain/{immutability,retention,gc}.ts",
  ),
  "mock-state": mock(85, [...aboveState, ...besideState], "state/*.ts", "state/entities/*.ts"),
  "mock-journal": mock(85, [...aboveState, "src/state/*.test.ts"], "state/journal/*.ts"),
  "generator-model": generator([...wholeRuns, "src/release/**"], "model/**/*.ts", "lint/**/*.ts"),
  "generator-release": generator(wholeRuns, "release/*.ts"),
  "generator-merge": generator(wholeRuns, "release/merge/**/*.ts"),
};

function sourcesIn(paths: readonly string[]): string[] {
  return [...paths.map((path) => `src/${path}`), "!src/**/*.test.ts", "!src/**/*.test-d.ts"];
}
