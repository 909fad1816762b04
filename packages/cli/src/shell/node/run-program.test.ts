import { expect, it } from "vitest";
import { runProgram } from "./run-program.js";

const { signal } = new AbortController();

it("gives a program its stdin, and gives back what it said and how it ended", async () => {
  const script =
    "process.stdin.on('data', (d) => { console.log('got ' + d); console.error('noted'); process.exitCode = 3 })";
  expect(await runProgram(process.execPath, ["-e", script], { input: "secret", signal })).toEqual({
    exitCode: 3,
    stdout: "got secret\n",
    stderr: "noted\n",
  });
});

it("does not mind a program that reads nothing", async () => {
  const end = await runProgram(process.execPath, ["-e", ""], { input: "x".repeat(1_000_000), signal });
  expect(end?.exitCode).toBe(0);
});

it("tells of a program that is not there", async () => {
  expect(await runProgram("no-such-program-of-tcr", [], { input: "", signal })).toBeUndefined();
});

it("ends the program when it is stopped", async () => {
  const interruption = new AbortController();
  const ended = runProgram(process.execPath, ["-e", "setInterval(() => {}, 1000)"], {
    input: "",
    signal: interruption.signal,
  });
  interruption.abort(new Error("stopped"));
  await expect(ended).rejects.toThrow("stopped");
});
