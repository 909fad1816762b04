import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterLogin } from "./after-login.js";
import { copyToDocker } from "./copy-to-docker.js";
import { libraries } from "./libraries.js";
import { packFile, writeLayout } from "./made-image.js";
import { assertRefused, assertTold, type RegistryProgram, type Session } from "./program.js";

const FILE = "hello from outside\n";

const crane: RegistryProgram = {
  name: "crane",
  module: "github.com/google/go-containerregistry/cmd/crane@v0.22.1",
  versionArgs: ["version"],
  tell: async ({ host, username, password, folder, run }, repository, tag) => {
    const [image, copy] = [`${host}/${repository}:${tag}`, `${host}/${repository}-copy:${tag}`];
    await run(["auth", "login", host, "-u", username, "--password-stdin"], password);
    await writeFile(join(folder, "file.txt"), FILE);
    await run(["append", "--insecure", "-f", await packFile(folder), "-t", image]);
    const digest = (await run(["digest", "--insecure", image])).trim();
    assertTold("ls", await run(["ls", "--insecure", `${host}/${repository}`]), tag);
    await run(["copy", "--insecure", image, copy]);
    assertTold("digest of the copy", await run(["digest", "--insecure", copy]), digest);
    assertTold("export", await run(["export", "--insecure", copy, "-"]), FILE);
    assertTold("catalog", await run(["catalog", "--insecure", host]), `${repository}-copy`);
    await run(["delete", "--insecure", copy]);
    await assertRefused(run(["digest", "--insecure", copy]), /MANIFEST_UNKNOWN|404/);
    await run(["auth", "logout", host]);
    await assertRefused(run(["ls", "--insecure", `${host}/${repository}`]), /UNAUTHORIZED|401/);
    return digest;
  },
};

const skopeo: RegistryProgram = {
  name: "skopeo",
  versionArgs: ["--version"],
  tell: async ({ host, username, password, folder, run }, repository, tag) => {
    const insecure = ["--src-tls-verify=false", "--dest-tls-verify=false"];
    const [image, copy] = [`docker://${host}/${repository}:${tag}`, `docker://${host}/${repository}-copy:${tag}`];
    const authFile = join(folder, "auth.json");
    const login = ["login", "--authfile", authFile, "--tls-verify=false", "-u", username, "--password-stdin", host];
    await run(login, password);
    const auth = ["--authfile", authFile];
    const made = await writeLayout(folder);
    await run(["--insecure-policy", "copy", ...auth, ...insecure, `oci:${made}:made`, image]);
    const digest = JSON.parse(await run(["inspect", ...auth, "--tls-verify=false", image])) as {
      readonly Digest: string;
    };
    assertTold(
      "list-tags",
      await run(["list-tags", ...auth, "--tls-verify=false", `docker://${host}/${repository}`]),
      tag,
    );
    await run(["--insecure-policy", "copy", ...auth, ...insecure, image, copy]);
    await run(["--insecure-policy", "copy", ...auth, ...insecure, copy, `dir:${join(folder, "pulled")}`]);
    await run(["delete", ...auth, "--tls-verify=false", copy]);
    await assertRefused(
      run(["inspect", ...auth, "--tls-verify=false", copy]),
      /manifest unknown|MANIFEST_UNKNOWN|404/i,
    );
    await run(["logout", "--authfile", authFile, host]);
    await assertRefused(run(["inspect", ...auth, "--tls-verify=false", image]), /unauthorized/i);
    return digest.Digest;
  },
};

const oras: RegistryProgram = {
  name: "oras",
  module: "oras.land/oras/cmd/oras@v1.3.6",
  versionArgs: ["version"],
  tell: async ({ host, username, password, folder, run }, repository, tag) => {
    const [image, copy] = [`${host}/${repository}:${tag}`, `${host}/${repository}-copy:${tag}`];
    await run(["login", "--plain-http", "-u", username, "--password-stdin", host], password);
    await writeFile(join(folder, "file.txt"), FILE);
    await run(["push", "--plain-http", image, "file.txt:text/plain"]);
    const digest = (await run(["resolve", "--plain-http", image])).trim();
    await run(["attach", "--plain-http", "--artifact-type", "application/x.note", image, "file.txt:text/plain"]);
    assertTold("discover", await run(["discover", "--plain-http", image]), "application/x.note");
    await run(["copy", "-r", "--from-plain-http", "--to-plain-http", image, copy]);
    assertTold("discover the copy", await run(["discover", "--plain-http", copy]), "application/x.note");
    await run(["pull", "--plain-http", "-o", "pulled", copy]);
    assertTold("repo tags", await run(["repo", "tags", "--plain-http", `${host}/${repository}`]), tag);
    assertTold("repo ls", await run(["repo", "ls", "--plain-http", host]), repository);
    await run(["manifest", "delete", "--force", "--plain-http", copy]);
    await assertRefused(run(["resolve", "--plain-http", copy]), /not found/);
    await run(["logout", host]);
    await assertRefused(run(["resolve", "--plain-http", image]), /unauthorized|401|authentication required/i);
    return digest;
  },
};

const regctl: RegistryProgram = {
  name: "regctl",
  module: "github.com/regclient/regclient/cmd/regctl@v0.11.7",
  versionArgs: ["version", "--format", "{{.VCSTag}}"],
  tell: async ({ host, username, password, folder, run }, repository, tag) => {
    const [image, copy] = [`${host}/${repository}:${tag}`, `${host}/${repository}-copy:${tag}`];
    await run(["registry", "set", "--tls", "disabled", host]);
    await run(["registry", "login", "-u", username, "--pass-stdin", host], password);
    await writeFile(join(folder, "file.txt"), FILE);
    await run(["artifact", "put", "--artifact-type", "application/x.file", "--file", "file.txt", image]);
    const digest = (await run(["image", "digest", image])).trim();
    await run(["artifact", "put", "--artifact-type", "application/x.note", "--subject", image, "--file", "file.txt"]);
    assertTold("artifact list", await run(["artifact", "list", image]), "application/x.note");
    assertTold("tag ls", await run(["tag", "ls", `${host}/${repository}`]), tag);
    await run(["image", "copy", image, copy]);
    assertTold("artifact get", await run(["artifact", "get", copy]), FILE.trim());
    await run(["tag", "rm", copy]);
    await assertRefused(run(["image", "digest", copy]), /not found|404/i);
    await run(["registry", "logout", host]);
    await assertRefused(run(["tag", "ls", `${host}/${repository}`]), /unauthorized|401/i);
    return digest;
  },
};

const helm: RegistryProgram = {
  name: "helm",
  module: "helm.sh/helm/v3/cmd/helm@v3.22.0",
  versionArgs: ["version", "--short"],
  tell: async (session, repository, tag) => {
    const { host, username, password, run } = session;
    const parent = repository.slice(0, repository.lastIndexOf("/"));
    const name = repository.slice(parent.length + 1);
    await run(["registry", "login", "--plain-http", "-u", username, "--password-stdin", host], password);
    await run(["create", name]);
    await run(["package", name, "--version", tag]);
    const url = `oci://${host}/${repository}`;
    await run(["push", "--plain-http", `${name}-${tag}.tgz`, `oci://${host}/${parent}`]);
    assertTold("show chart", await run(["show", "chart", "--plain-http", url, "--version", tag]), `version: ${tag}`);
    await run(["pull", "--plain-http", url, "--version", tag, "-d", "pulled", "--untar"]);
    await readRepository(session, parent, name, tag);
    await run(["registry", "logout", host]);
    await assertRefused(run(["show", "chart", "--plain-http", url, "--version", tag]), /unauthorized|401|denied/i);
    return "";
  },
};

/** Reads a namespace as a chart repository: what was pushed there as an artifact, and what was uploaded. */
async function readRepository(session: Session, namespace: string, name: string, pushed: string): Promise<void> {
  const { host, username, password, folder, run, uploadChart } = session;
  await run(["package", name, "--version", "9.0.0"]);
  await uploadChart(namespace, name, "9.0.0", join(folder, `${name}-9.0.0.tgz`));
  const login = ["--username", username, "--password-stdin"];
  const repository = `http://${host}/chartrepo/${namespace}`;
  await run(["repo", "add", namespace, repository, ...login], password);
  const listed = await run(["search", "repo", `${namespace}/`, "--versions"]);
  for (const version of [pushed, "9.0.0"]) {
    assertTold("search repo", listed, new RegExp(`${namespace}/${name}\\s+${version}\\s`));
    await run(["pull", `${namespace}/${name}`, "--version", version, "-d", `from-repo-${version}`, "--untar"]);
    const chart = await readFile(join(folder, `from-repo-${version}`, name, "Chart.yaml"), "utf8");
    assertTold("the chart", chart, `version: ${version}`);
  }
  await run(["repo", "remove", namespace]);
  await assertRefused(run(["repo", "add", namespace, repository]), /401 Unauthorized/);
}

export const registryPrograms: readonly RegistryProgram[] = [
  crane,
  skopeo,
  oras,
  regctl,
  helm,
  ...libraries,
  ...afterLogin,
  copyToDocker,
];
