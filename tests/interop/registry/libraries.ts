import { createRegistryClient } from "../../support/registry-client.js";
import { assertRefused, assertTold, type RegistryProgram, type Session } from "./program.js";

/** Pushes and pulls with a library, by a small program around it, which logs in by itself. */
function library(name: string, said: string): RegistryProgram {
  return {
    name,
    program: "registries",
    sources: "registries",
    versionArgs: ["--version", said],
    tell: async ({ host, username, password, run }, repository, tag) =>
      (await run([said, host, repository, tag, username], password)).trim(),
  };
}

/** docker's command line without its daemon: it logs in and out, reads manifests, and pushes lists of them. */
const docker: RegistryProgram = {
  name: "docker",
  versionArgs: ["--version"],
  tell: async ({ host, username, password, run }, repository, tag) => {
    const [image, list] = [`${host}/${repository}:${tag}`, `${host}/${repository}:all`];
    await run(["login", "--username", username, "--password-stdin", host], password);
    const digest = await push({ host, username, password }, repository, tag);
    const read = (name: string) => run(["manifest", "inspect", "--insecure", "--verbose", name]);
    assertTold("manifest inspect", await read(image), digest);
    await run(["manifest", "create", "--insecure", list, image]);
    await run(["manifest", "annotate", "--arch", "arm64", "--os", "linux", list, image]);
    await run(["manifest", "push", "--insecure", "--purge", list]);
    assertTold("the list", await read(list), "arm64");
    await run(["logout", host]);
    await assertRefused(read(image), /unauthorized|no such manifest|401|denied/i);
    return digest;
  },
};

/** docker pushes an image through its daemon alone. */
function push(of: Pick<Session, "host" | "username" | "password">, repository: string, tag: string): Promise<string> {
  return createRegistryClient({ ...of, origin: `http://${of.host}` }).push(repository, tag, "a layer");
}

export const libraries: readonly RegistryProgram[] = [
  docker,
  library("docker's library", "docker"),
  library("containerd's library", "containerd"),
];
