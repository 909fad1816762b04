import type { Page } from "playwright-core";

/** Notes what goes wrong on a page from now on, and where: errors and warnings of its console, and requests that fail. */
export function watchPage(page: Page): readonly string[] {
  const faults: string[] = [];
  const note = (fault: string) => faults.push(`${new URL(page.url()).pathname}: ${fault}`);
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    // The address of a page that is not there is answered with 404.
    if (message.location().url === page.url() && message.text().includes("status of 404")) return;
    note(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => note(`thrown: ${error.message}`));
  page.on("requestfailed", (request) => note(`failed: ${request.url()} ${request.failure()?.errorText}`));
  return faults;
}

/** Opens a page of the site, and waits until it lives; by default also until it loads nothing more. */
export async function openPage(
  page: Page,
  url: string,
  waitUntil: "load" | "networkidle" = "networkidle",
): Promise<void> {
  await page.goto(url, { waitUntil });
  // The debugger is no page of VitePress.
  await page.waitForFunction(() => "__vue_app__" in (document.querySelector("#app") ?? { __vue_app__: "none" }));
}
