import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createRegistryClient } from "../../support/registry-client.js";
import { packFile, writeLayout } from "./made-image.js";
import { assertRefused, assertTold, type RegistryProgram, type Session } from "./program.js";

const CRANE = "github.com/google/go-containerregistry/cmd/crane@v0.22.1";

/** What docker's configuration names as hosts, one. */
async function onlyHost({ folder }: Session, member: "auths" | "credHelpers"): Promise<string> {
  const config = JSON.parse(await readFile(join(folder, ".docker/config.json"), "utf8")) as Record<string, object>;
  const [host = "", ...more] = Object.keys(config[member] ?? {});
  assertTold(`${member} of docker's configuration`, [host, ...more].join(" "), /^\S+:\d+$/);
  return host;
}

async function pushByCrane({ folder, run }: Session, host: string, repository: string, tag: string): Promise<string> {
  const image = `${host}/${repository}:${tag}`;
  await writeFile(join(folder, "file.txt"), "by a login");
  await run(["append", "-f", await packFile(folder), "-t", image]);
  assertTold("export", await run(["export", image, "-"]), "by a login");
  return (await run(["digest", image])).trim();
}

/** User name and password as Kubernetes' own types read them: `HOST USERNAME`, with a time behind it or not, and the password on a line of its own. */
function readAuth(told: string, firstLine: RegExp): { readonly username: string; readonly password: string } {
  const [first = "", password = ""] = told.split("\n");
  assertTold("what Kubernetes' types read", first, firstLine);
  return { username: first.split(" ")[1] ?? "", password };
}

/** Programs that are not logged in by themselves, but find what `tcr login` and its helpers give. */
export const afterLogin: readonly RegistryProgram[] = [
  {
    name: "tcr login, crane",
    program: "crane",
    module: CRANE,
    versionArgs: ["version"],
    tell: async (session, repository, tag) => {
      await session.tcr(["login", "programs", "--tool", "file"]);
      return pushByCrane(session, await onlyHost(session, "auths"), repository, tag);
    },
  },
  {
    name: "docker-credential-tcr, crane",
    program: "crane",
    module: CRANE,
    versionArgs: ["version"],
    tell: async (session, repository, tag) => {
      await session.tcr(["login", "programs", "--helper"]);
      return pushByCrane(session, await onlyHost(session, "credHelpers"), repository, tag);
    },
  },
  {
    name: "tcr-kubelet-credentials and a Secret, Kubernetes",
    program: "kubelet",
    sources: "kubelet",
    versionArgs: ["--version"],
    tell: async ({ host, run, tcr }, repository, tag) => {
      const [, port = ""] = host.split(":");
      const domain = `programs.localhost:${port}`;
      const asked = await run(["ask", `${domain}/${repository}`, "tcr-kubelet-credentials"]);
      // The clock of this mock is not the computer's: for what the token is kept says nothing.
      const answered = readAuth(asked, /^programs\.localhost:\d+ \S+ \S+s$/);
      const digest = await createRegistryClient({ origin: `http://${host}`, ...answered }).push(
        repository,
        tag,
        "a layer",
      );
      assertTold(
        "for Docker Hub",
        `[${await run(["ask", "docker.io/library/nginx", "tcr-kubelet-credentials"])}]`,
        "[]",
      );
      await assertRefused(
        run(["ask", "", "tcr-kubelet-credentials"]),
        /exit status 1: tcr-kubelet-credentials: .* no image/,
      );
      for (const form of ["yaml", "json"]) {
        const manifest = await tcr([
          "login",
          "programs",
          "--kubernetes",
          "--secret-namespace",
          "shop",
          "--output",
          form,
        ]);
        const read = readAuth(await run(["secret"], manifest), /^programs\.localhost:\d+ \S+$/);
        await createRegistryClient({ origin: `http://${host}`, ...read }).pull(repository, tag);
      }
      return digest;
    },
  },
  {
    name: "tcr login, skopeo",
    program: "skopeo",
    versionArgs: ["--version"],
    tell: async (session, repository, tag) => {
      const { folder, run, tcr } = session;
      await tcr(["login", "programs", "--tool", "file"]);
      const image = `docker://${await onlyHost(session, "auths")}/${repository}:${tag}`;
      const authFile = join(folder, ".docker/config.json");
      const made = await writeLayout(folder);
      const target = ["--dest-tls-verify=false", "--dest-authfile", authFile, `oci:${made}:made`, image];
      await run(["--insecure-policy", "copy", ...target]);
      const inspect = ["inspect", "--tls-verify=false", "--authfile", authFile, image];
      return (JSON.parse(await run(inspect)) as { readonly Digest: string }).Digest;
    },
  },
  {
    name: "crane by TLS",
    program: "crane",
    module: CRANE,
    versionArgs: ["version"],
    isSecure: true,
    tell: async (session, repository, tag) => {
      const { host, username, password, run } = session;
      await run(["auth", "login", host, "-u", username, "--password-stdin"], password);
      const digest = await pushByCrane(session, host, repository, tag);
      await run(["auth", "logout", host]);
      await assertRefused(run(["digest", `${host}/${repository}:${tag}`]), /UNAUTHORIZED|401/);
      return digest;
    },
  },
];
