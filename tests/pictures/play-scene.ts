import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createMock } from "@tcrkit/mock";
import { runOnTerminal } from "../support/pty.js";
import { pictureContent, pictureTimeMs } from "./content.js";
import { files, type Scene } from "./scenes.js";

const program = fileURLToPath(new URL("../../packages/cli/dist/bin.js", import.meta.url));
const fixedClock = new URL("fixed-clock.mjs", import.meta.url).href;

/** Runs the command of a scene on a terminal, against a mock of its own, and gives back the bytes that it showed. */
export async function playScene({ command, columns, typing = [] }: Scene): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), "tcrkit-pictures-"));
  await using mock = await createMock({
    content: pictureContent,
    seed: "pictures",
    startAtMs: pictureTimeMs,
    now: () => pictureTimeMs,
  });
  try {
    await mkdir(join(home, "work"));
    for (const [name, text] of Object.entries(files)) await writeFile(join(home, "work", name), text);
    const env = {
      PATH: process.env["PATH"],
      HOME: home,
      TERM: "xterm-256color",
      LANG: "C.UTF-8",
      TZ: "UTC",
      PICTURE_TIME_MS: String(pictureTimeMs),
      TENCENTCLOUD_SECRET_ID: mock.credentials.secretId,
      TENCENTCLOUD_SECRET_KEY: mock.credentials.secretKey,
      TENCENTCLOUD_REGION: "ap-guangzhou",
      TCR_ENDPOINT: await mock.listen(),
    };
    const [, ...words] = command;
    const line = [process.execPath, "--import", fixedClock, program, ...words];
    const { shown } = await runOnTerminal(line, { env, columns, typing, cwd: join(home, "work") });
    return shown;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
