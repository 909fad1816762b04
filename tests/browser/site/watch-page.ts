import type { Page } from "playwright-core";

/** Notes what goes wrong on a page from now on: errors and warnings of its console, and requests that fail. */
export function watchPage(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    // The address of a page that is not there is answered with 404.
    if (message.location().url === page.url() && message.text().includes("status of 404")) return;
    faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`thrown: ${error.message}`));
  page.on("requestfailed", (request) => faults.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
  return faults;
}

/** Opens a page of the site, and waits until it lives. */
export async function openPage(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: "networkidle" });
  // The debugger is no page of VitePress.
  await page.waitForFunction(() => "__vue_app__" in (document.querySelector("#app") ?? { __vue_app__: "none" }));
}
