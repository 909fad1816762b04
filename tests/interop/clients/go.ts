import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { allWays, type OfficialClient, tc3Post, type Way } from "../caller.js";
import { startLineCaller } from "../line-caller.js";
import { runCommand } from "../run-command.js";

/** It puts the parameters of an action into a JSON body alone. */
export const goCommon = goClient("Go SDK, common client", "common", "tencentcloud/common 1.3.209", [tc3Post]);

/** The last version whose typed client is one module with all else: it knows 48 of the 76 actions, and not all of their parameters. */
export const goTyped: OfficialClient = {
  ...goClient("Go SDK, typed client", "typed", "tencentcloud-sdk-go 1.0.162", allWays),
  helper: goCommon.name,
};

function goClient(name: string, program: string, version: string, ways: readonly Way[]): OfficialClient {
  return {
    name,
    needs: ["go"],
    ways,
    install: async (folder) => {
      const file = join(folder, program);
      const cwd = fileURLToPath(new URL(`../go/${program}`, import.meta.url));
      await runCommand("go", ["build", "-o", file, "."], { cwd, env: { GOWORK: "off", CGO_ENABLED: "0" } });
      return { version, start: (target) => startLineCaller(file, [], target) };
    },
  };
}
