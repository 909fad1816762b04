import { blocksOf, documents, type GuideBlock, runnerOf } from "./guide-blocks.js";

/**
 * How a block of a document is held, by its language:
 *
 * - `suite`: a test, which its runner runs; `guide-suites.test.ts`
 * - `program`: a whole program, compiled and run against a mock; `guide-programs.test.ts`
 * - `shell`: lines that are run by `sh` against a mock; `guide-shell.test.ts`
 * - `transcript`: lines that ask, install or serve, behind `$`, run on a terminal; what stands below a line is what it prints; `guide-transcripts.test.ts`
 * - `data`: parsed
 * - `shown`: what is read, and not pasted into something that runs
 */
export type Held = "suite" | "program" | "shell" | "transcript" | "data" | "shown";

const byLanguage: Readonly<Record<string, Held>> = {
  ts: "program",
  js: "program",
  python: "program",
  go: "program",
  sh: "shell",
  console: "transcript",
  json: "data",
  yaml: "data",
  "": "shown",
  text: "shown",
  txt: "shown",
  http: "shown",
  nginx: "shown",
  hcl: "shown",
  diff: "shown",
  "text-vue": "shown",
  "http-vue": "shown",
  "json-vue": "shown",
};

/** Blocks that another test holds, or that nothing here can run: where, in which language, with which words, and why. */
export const exceptions: readonly {
  readonly document: string;
  readonly language: string;
  readonly words: string;
  readonly why: string;
}[] = [
  {
    document: "docs/guides/cli/",
    language: "sh",
    words: "tcr",
    why: "jobs-guide.test.ts runs them, and compares what they print",
  },
  {
    document: "docs/guides/ci.md",
    language: "sh",
    words: "tcr",
    why: "jobs-guide.test.ts runs them, and compares what they print",
  },
  {
    document: "docs/guides/from-tccli.md",
    language: "sh",
    words: "tcr",
    why: "jobs-guide.test.ts runs them, and compares what they print",
  },
  {
    document: "docs/guides/sharing-limits.md",
    language: "js",
    words: "createRedisLimiter",
    why: "redis-limiter.test.ts runs it on Redis",
  },
  {
    document: "docs/guides/sharing-limits.md",
    language: "ts",
    words: "createRedisLimiter",
    why: "redis-limiter.test.ts runs it on Redis",
  },
  {
    document: "docs/guides/client.md",
    language: "js",
    words: "traceTcrkit",
    why: "opentelemetry.test.ts runs it",
  },
  {
    document: "docs/guides/official-sdk.md",
    language: "js",
    words: "tencentcloud-sdk-nodejs-tcr",
    why: "what a reader comes from; that SDK is not installed here",
  },
  {
    document: "docs/guides/testing-go.md",
    language: "go",
    words: "package main",
    why: "`pnpm test:interop` runs it with the official SDK",
  },
  {
    document: "packages/signer/README.md",
    language: "js",
    words: "import",
    why: "packages/mock/src/readme.test.ts runs it, and compares what it gives",
  },
  {
    document: "packages/mock/README.md",
    language: "js",
    words: "import",
    why: "packages/mock/src/readme.test.ts runs it, and compares what it gives",
  },
  {
    document: "docs/guides/api-release.md",
    language: "console",
    words: "$ ",
    why: "`pnpm test:release` takes the steps of the page, and compares what they print",
  },
  {
    document: "docs/guides/cli/copy.md",
    language: "console",
    words: "docker.io",
    why: "reaches Docker Hub; `pnpm test:interop` copies to and from Docker's own registry",
  },
  {
    document: "docs/guides/cli/login.md",
    language: "console",
    words: "kubelet",
    why: "for the root of a node; cli-kubelet-on-mock.test.ts asks the program as kubelet does",
  },
  {
    document: "docs/guides/hosting.md",
    language: "console",
    words: "pnpm docs:build",
    why: "`pnpm test:browser` builds the site for the root and for a folder",
  },
  {
    document: "docs/guides/registry.md",
    language: "console",
    words: "helm",
    why: "`pnpm test:interop` pushes and pulls with these programs, after `tcr login` too",
  },
  {
    document: "packages/mock/README.md",
    language: "console",
    words: "crane",
    why: "`pnpm test:interop` logs in and pushes with crane",
  },
  {
    document: "docs/guides/testing-go.md",
    language: "console",
    words: "go run",
    why: "`pnpm test:interop` runs it with the official SDK, and compares what it prints",
  },
  {
    document: "docs/guides/testing.md",
    language: "console",
    words: "jest",
    why: "`pnpm test:packed` installs jest, and runs it by this flag",
  },
  {
    document: "README.md",
    language: "sh",
    words: "npm start",
    why: "CI runs both commands",
  },
  {
    document: "CONTRIBUTING.md",
    language: "sh",
    words: "pnpm build",
    why: "commands of the repository, which CI runs as `pnpm test:unit`",
  },
];

/** How a block is held; undefined where the rule does not know its language. */
export function heldAs(block: GuideBlock): Held | undefined {
  const held = byLanguage[block.language];
  return held === "program" && runnerOf(block.code) !== undefined ? "suite" : held;
}

/** Whether a block is one of the exceptions. */
export function isException(block: GuideBlock, { document, language, words }: (typeof exceptions)[number]): boolean {
  return block.document.startsWith(document) && block.language === language && block.code.includes(words);
}

/** The blocks of all documents that are held in one way. */
export function blocksHeldAs(held: Held): readonly GuideBlock[] {
  return documents()
    .flatMap(blocksOf)
    .filter((block) => heldAs(block) === held && !exceptions.some((exception) => isException(block, exception)));
}
