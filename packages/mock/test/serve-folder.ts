import { createMock } from "../src/mock.js";

/** A program of its own that serves a data folder until it is killed, for tests of that: it prints its URL. */
const [dataDir] = process.argv.slice(2);
const mock = await createMock({ dataDir, registryAuth: "none" });
process.stdout.write(`${await mock.listen()}\n`);
