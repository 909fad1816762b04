import { randomBytes } from "node:crypto";
import { runTerraform } from "../support/terraform-run.js";
import type { CloudCall } from "../support/terraform-story.js";
import { type Caller, type InstalledClient, tc3Post } from "./caller.js";
import { withMock } from "./tell.js";

const tag = { service: "tag", version: "2018-08-13" };

/** Applies, modifies and destroys every resource of Terraform's provider by a client; resolves to what went wrong, and to the calls. */
export async function checkTerraform(
  bin: string,
  installed: InstalledClient,
): Promise<{ readonly calls: number; readonly faults: readonly string[] }> {
  let calls = 0;
  const told = await withMock(bin, "domestic", async (target) => {
    const caller = installed.start(target);
    const counted: CloudCall = (...call) => {
      calls += 1;
      return cloudCall(caller)(...call);
    };
    try {
      return await runTerraform(counted, (prefix) => `${prefix}${randomBytes(4).toString("hex")}`);
    } finally {
      await caller.close();
    }
  });
  return { calls, faults: [...told.value, ...told.faults] };
}

function cloudCall(caller: Caller): CloudCall {
  return async (service, action, input) => {
    const heard = await caller.call(tc3Post, action, input, service === "tag" ? tag : undefined);
    if (heard.kind === "answer") return heard.answer;
    const said = heard.kind === "error" ? `${heard.code}: ${heard.message}` : "the client does not know it";
    throw new Error(`${action} ${JSON.stringify(input)}: ${said}`);
  };
}
