import * as os from "node:os";
import { expect, it, vi } from "vitest";
import { createFakeTransport } from "../../../test/fake-transport.js";
import { createDefaultCredentials } from "./node.js";

it("finds what the environment holds, also for a user whom the system does not know", async () => {
  const builtin = process.getBuiltinModule;
  const homedir = () => {
    throw Object.assign(new Error("uv_os_homedir returned ENOENT"), { code: "ERR_SYSTEM_ERROR" });
  };
  const getBuiltinModule = vi
    .spyOn(process, "getBuiltinModule")
    .mockImplementation(((name: string) =>
      name === "node:os" ? { ...os, homedir } : builtin(name)) as typeof builtin);
  vi.stubEnv("TENCENTCLOUD_SECRET_ID", "AKIDenvironment");
  vi.stubEnv("TENCENTCLOUD_SECRET_KEY", "environment-key");
  try {
    const provider = createDefaultCredentials(createFakeTransport({}));
    await expect(provider()).resolves.toMatchObject({ secretId: "AKIDenvironment" });
  } finally {
    getBuiltinModule.mockRestore();
    vi.unstubAllEnvs();
  }
});
