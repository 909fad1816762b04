import { execFile } from "node:child_process";
import type { Project } from "./project.js";
import type { MockAddress, Outcome } from "./runtime.js";

/** Node prints the line that threw, the stack and the error's members: more is nobody's reading. */
const maxBytes = 2048;

/** Programs of one line that end by an error which nobody catches, and what has to be read of it. */
const crashes: Readonly<Record<string, readonly [program: string, message: RegExp]>> = {
  "options of the client": [
    `import { TcrClient } from "@tcrkit/client"; new TcrClient({ region: 7 });`,
    /TcrInputError: client options: region: expected/,
  ],
  "an input": [
    `import { TcrClient } from "@tcrkit/client"; await new TcrClient(options).describeImages({});`,
    /TcrInputError: DescribeImages: RegistryId: expected/,
  ],
  "an error of the API": [
    `import { TcrClient } from "@tcrkit/client"; await new TcrClient(options).describeNamespaces({ RegistryId: "tcr-none" });`,
    /TcrApiError: DescribeNamespaces: \w+/,
  ],
  "a server that is not there": [
    `import { TcrClient } from "@tcrkit/client";
    await new TcrClient({ ...options, endpoint: "http://127.0.0.1:1", retry: false }).describeRegions();`,
    /TcrTransportError: DescribeRegions: /,
  ],
  "no credentials": [
    `import { TcrClient } from "@tcrkit/client"; import { fromEnv } from "@tcrkit/client/credentials";
    await new TcrClient({ ...options, credentials: fromEnv({ env: {} }) }).describeRegions();`,
    /CredentialsError/,
  ],
  "one action through /core": [
    `import { createCaller } from "@tcrkit/client/core"; createCaller({ region: 7 });`,
    /expected/,
  ],
  "the transport over node:http": [
    `import { createHttpTransport } from "@tcrkit/client/http"; import { TcrClient } from "@tcrkit/client";
    await new TcrClient({ ...options, endpoint: "http://127.0.0.1:1", transport: createHttpTransport(), retry: false }).describeRegions();`,
    /TcrTransportError: DescribeRegions: /,
  ],
  "a request that cannot be signed": [
    `import { signTc3 } from "@tcrkit/signer"; signTc3({});`,
    /SignerError: options: expected/,
  ],
  "options of the mock": [
    `import { createMock } from "@tcrkit/mock"; await createMock({ bogus: 1 });`,
    /TypeError: bogus: is not an option of createMock/,
  ],
  "a snapshot that is none": [
    `import { createMock } from "@tcrkit/mock"; (await createMock()).restore({});`,
    /SnapshotError: This is no snapshot/,
  ],
};

/** What the installed packages print where an error is not caught: readable, and short. */
export function checkCrashes(node: string, project: Project, mock: MockAddress): Promise<readonly Outcome[]> {
  const options = { endpoint: mock.url, credentials: mock.credentials, region: "ap-guangzhou" };
  return Promise.all(
    Object.entries(crashes).map(async ([what, [program, message]]) => {
      const name = `an uncaught error: ${what}`;
      const printed = await printedBy(node, `const options = ${JSON.stringify(options)};\n${program}`, project);
      if (!message.test(printed)) return { name, fault: `it printed ${printed.slice(0, 1000)}` };
      const bytes = Buffer.byteLength(printed);
      return bytes <= maxBytes ? { name } : { name, fault: `it printed ${bytes} bytes` };
    }),
  );
}

/** What a module printed on stderr until it crashed. */
function printedBy(node: string, program: string, project: Project): Promise<string> {
  return new Promise((resolve) => {
    const words = ["--input-type=module", "--eval", program];
    execFile(node, words, { cwd: project.folder, timeout: 60_000 }, (_error, _stdout, stderr) => resolve(stderr));
  });
}
