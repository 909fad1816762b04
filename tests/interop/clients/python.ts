import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { allWays, type OfficialClient } from "../caller.js";
import { startLineCaller } from "../line-caller.js";
import { preparePython } from "./python-environment.js";

export const python = pythonClient("Python SDK", "tencentcloud-sdk-python-tcr", "3.1.189");
export const pythonInternational = pythonClient(
  "Python SDK, international",
  "tencentcloud-sdk-python-intl-en",
  "3.1.193",
);

function pythonClient(name: string, sdk: string, version: string): OfficialClient {
  return {
    name,
    needs: ["python3"],
    ways: allWays,
    install: async (folder) => {
      const programs = await preparePython(folder, `${sdk}==${version}`);
      const file = fileURLToPath(new URL("../python/main.py", import.meta.url));
      return {
        version: `${sdk} ${version}`,
        start: (target) => startLineCaller(join(programs, "python3"), [file], target),
      };
    },
  };
}
