import { createMock } from "@tcrkit/mock";

const [secretId = "", secretKey = ""] = process.argv.slice(2);

// The mock as a process of its own, with one key pair and without frequency limits.
const mock = await createMock({ credentials: [{ secretId, secretKey }], throttle: false });
const url = await mock.listen();
process.stdout.write(`${new URL(url).port}\n`);
process.stdin.resume().on("end", () => process.exit());
