import type { ImageSource } from "../src/domain/images/image-content.js";
import { pushImage } from "../src/domain/images/push-image.js";
import type { Emulator } from "../src/emulator.js";
import type { EmulatorOptions } from "../src/options/options.js";
import { type Answer, call, callCode, createEmulator, createRunningInstance } from "./ask.js";

/** An instance that runs, with the namespace `team`, and ways to use it. */
export interface Registry {
  readonly emulator: Emulator;
  readonly instanceId: string;
  /** Calls an action on the instance. */
  readonly on: (action: string, params?: object) => Promise<Answer>;
  /** The code that an action answers on the instance. */
  readonly codeOf: (action: string, params?: object) => Promise<string>;
  /** Pushes an image into the namespace, named as `nginx:v1`, and answers its digest. */
  readonly push: (name: string, source?: ImageSource) => Promise<string>;
  /** The tags of a repository of the namespace, as DescribeImages lists them. */
  readonly tagsOf: (repository: string, params?: object) => Promise<string[]>;
}

/** Starts a mock with an instance that runs and its namespace `team`. */
export async function createRegistry(options: EmulatorOptions = {}): Promise<Registry> {
  const emulator = createEmulator(options);
  const instanceId = await createRunningInstance(emulator);
  const on = (action: string, params: object = {}) => call(emulator, action, { RegistryId: instanceId, ...params });
  await on("CreateNamespace", { NamespaceName: "team", IsPublic: false });
  return {
    emulator,
    instanceId,
    on,
    codeOf: (action, params = {}) => callCode(emulator, action, { RegistryId: instanceId, ...params }),
    push: (name, source = {}) => {
      const [repository = "", tag = ""] = name.split(":");
      const image = { instanceId, namespace: "team", repository, tag, operator: "someone" };
      return emulator.change((services) => pushImage(services, { ...source, ...image }));
    },
    tagsOf: async (RepositoryName, params = {}) => {
      const { ImageInfoList } = await on("DescribeImages", { NamespaceName: "team", RepositoryName, ...params });
      return ((ImageInfoList ?? []) as { ImageVersion: string }[]).map(({ ImageVersion }) => ImageVersion);
    },
  };
}
