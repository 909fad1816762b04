import { createRegistryClient } from "./registry-client.js";

/** What a process pulls again and again: paths of a registry, with the digests of what is there. */
export interface InnocentTask {
  readonly url: string;
  readonly digests: Readonly<Record<string, string>>;
}

/** How it went since it was last asked. */
export interface InnocentReport {
  readonly slowestMs: number;
  readonly faults: readonly string[];
}

// A client of its own process, so that what others send takes no time from it.
const { url, digests } = JSON.parse(process.argv[2] ?? "") as InnocentTask;
const client = createRegistryClient(url);
let slowestMs = 0;
let faults: string[] = [];
process.on("disconnect", () => process.exit());
process.on("message", () => {
  process.send?.({ slowestMs, faults } satisfies InnocentReport);
  slowestMs = 0;
  faults = [];
});
for (;;) {
  for (const [path, digest] of Object.entries(digests)) {
    const start = performance.now();
    const found = await client.digestAt(path).catch(String);
    slowestMs = Math.max(slowestMs, performance.now() - start);
    if (found !== digest) faults.push(`${path} does not come to another client: ${found}`);
  }
  await new Promise((resolve) => setTimeout(resolve, 5));
}
