import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startDockerRegistry } from "../../support/docker-registry.js";
import { createRegistryClient } from "../../support/registry-client.js";
import { assertRefused, assertTold, type RegistryProgram, type Session } from "./program.js";

/** Who may log in, as docker-registry takes it: by bcrypt. */
const user = { name: "tester", password: "a-password" };
const htpasswd = `${user.name}:$2b$04$kh8h1LwyiC742sxufmdMTOVrXEK4YzOhzf.vaE5/0Zzpax9yiLfZ.\n`;

/** `tcr copy` from an instance to Docker's own registry and back, which keeps the digest. */
export const copyToDocker: RegistryProgram = {
  name: "tcr copy, docker-registry",
  program: "docker-registry",
  versionArgs: ["--version"],
  tell: async (session, repository, tag) => {
    const { host, username, password, tcr } = session;
    const client = createRegistryClient({ origin: `http://${host}`, username, password });
    const images = [
      await client.push(repository, "amd64", "for amd64"),
      await client.push(repository, "arm64", "for arm64"),
    ];
    const digest = await client.pushIndex(repository, "all", images);
    const docker = await startDockerRegistry({ htpasswd });
    try {
      await assertRefused(tcr(copyLine(`programs/${repository}:all`, `${docker.host}/shelf:1`)), /401 .*docker login/s);
      await logInByDocker(session, docker.host);
      const there = await tcr(copyLine(`programs/${repository}`, `${docker.host}/shelf`));
      assertTold("the copy", there, '"CopiedTags": 3');
      const again = await tcr(copyLine(`programs/${repository}`, `${docker.host}/shelf`));
      assertTold("the same again", again, '"CopiedTags": 0');
      const mounted = await tcr(copyLine(`${docker.host}/shelf:amd64`, `${docker.host}/other/shelf:1`));
      assertTold("within docker-registry", mounted, '"MountedBlobs": 2');
      await tcr(copyLine(`${docker.host}/shelf:all`, `programs/${repository}:${tag}`));
      const back = await client.digestOfTag(repository, tag);
      assertTold("the digest that came back", String(back), digest);
      return digest;
    } finally {
      await docker.stop();
    }
  },
};

function copyLine(source: string, target: string): readonly string[] {
  return ["copy", source, target, "--yes", "--output", "json"];
}

/** As `docker login` does without a helper. */
async function logInByDocker({ folder }: Session, host: string): Promise<void> {
  await mkdir(join(folder, ".docker"), { recursive: true });
  const auth = Buffer.from(`${user.name}:${user.password}`).toString("base64");
  await writeFile(join(folder, ".docker/config.json"), JSON.stringify({ auths: { [host]: { auth } } }));
}
