// The program for runtimes with processes: it finds the mock in its first argument and prints the outcomes as JSON.
import process from "node:process";
import { cases } from "./cases.mjs";
import { runCases } from "./run-cases.mjs";

const mock = JSON.parse(process.argv[2]);
const own = mock.isNode ? (await import("./node-cases.mjs")).nodeCases : {};
console.log(JSON.stringify(await runCases({ ...cases, ...own }, mock)));
