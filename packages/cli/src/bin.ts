#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { run } from "./app.js";
import type { TextStream } from "./context.js";
import { Interrupted } from "./errors.js";

const interruption = new AbortController();
// Once: a second Ctrl-C ends the process whatever it is doing.
process.once("SIGINT", () => interruption.abort(new Interrupted()));

// Whoever reads our output may stop early, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), {
  stdout: textStream(process.stdout),
  stderr: textStream(process.stderr),
  env: process.env,
  now: Date.now,
  createTransport: async () => (await import("@tcrkit/client/undici")).createUndiciTransport(),
  signal: interruption.signal,
  version: readVersion,
});

function textStream(stream: NodeJS.WriteStream): TextStream {
  return { write: (text) => stream.write(text), isTTY: stream.isTTY === true, columns: stream.columns };
}

function readVersion(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}
