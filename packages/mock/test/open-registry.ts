import type { EmulatorOptions } from "../src/options/options.js";
import { call, createEmulator, createRunningInstance } from "./ask.js";
import { createRegistryClient } from "./registry-client.js";

/** A mock whose registry needs no login, with the private namespace `team` and the public one `other`, and ways to use it. */
export async function openRegistry(options: EmulatorOptions = {}) {
  const emulator = createEmulator({ registryAuth: "none", ...options });
  const RegistryId = await createRunningInstance(emulator, "tcr-test", "premium");
  for (const NamespaceName of ["team", "other"]) {
    await call(emulator, "CreateNamespace", { RegistryId, NamespaceName, IsPublic: NamespaceName === "other" });
  }
  const on = (action: string, params: object = {}) =>
    call(emulator, action, { RegistryId, NamespaceName: "team", RepositoryName: "nginx", ...params });
  return { emulator, RegistryId, on, client: createRegistryClient(emulator, "tcr-test.tencentcloudcr.com") };
}
