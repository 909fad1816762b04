import { accessSync, constants } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";

/** Where distributions put it. It is never downloaded. */
const PATHS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Chromium's own wall before this computer: the mock may not rely on it.
  "--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests",
];

/** The Chromium of this machine; undefined where there is none. */
export const chromiumPath = PATHS.find((path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
});

/** Says why nothing is tried. In CI that is a failure. */
export function skipWithoutChromium(skip: (note: string) => void): void {
  const note = `no Chromium at ${PATHS.join(", ")}`;
  if (process.env["CI"] === "true") throw new Error(`${note}: CI has one`);
  skip(note);
}

/** A Chromium with a profile of its own. */
export interface StartedBrowser {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

/** Starts Chromium, to which every name below `example` is this computer. It may call itself something else. */
export async function startChromium(executablePath: string, userAgent?: string): Promise<StartedBrowser> {
  const profile = await mkdtemp(join(tmpdir(), "tcrkit-chromium-"));
  const args = [...FLAGS, "--host-resolver-rules=MAP *.example 127.0.0.1"];
  const named = userAgent === undefined ? {} : { userAgent };
  const options = { executablePath, headless: true, args, ...named };
  const context = await chromium.launchPersistentContext(profile, options);
  return {
    context,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
