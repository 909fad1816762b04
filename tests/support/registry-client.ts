import { createHash } from "node:crypto";

const INDEX_TYPE = "application/vnd.oci.image.index.v1+json";
const MANIFEST_TYPE = "application/vnd.oci.image.manifest.v1+json";

/** Whose registry is reached, and as whom. */
export interface RegistryAccess {
  /** `http://127.0.0.1:5301` */
  readonly origin: string;
  readonly username?: string;
  readonly password?: string;
  /** Default: that of the platform. */
  readonly fetch?: (url: string, init?: RequestInit) => Promise<Response>;
}

/** A client of registries as small as it can be: it logs in as the challenge says, pushes, pulls and deletes. */
export interface RegistryClient {
  /** Pushes an image of one layer, and answers its digest. */
  readonly push: (repository: string, tag: string, layer: string) => Promise<string>;
  /** Pulls an image, checks all digests, and answers that of the manifest with the text of the layer. */
  readonly pull: (
    repository: string,
    reference: string,
  ) => Promise<{ readonly digest: string; readonly layer: string }>;
  /** Puts an index over images that the repository has, and answers its digest. */
  readonly pushIndex: (repository: string, tag: string, digests: readonly string[]) => Promise<string>;
  readonly tags: (repository: string) => Promise<readonly string[]>;
  readonly remove: (repository: string, reference: string) => Promise<void>;
  /** The digest that a tag has; undefined for none. */
  readonly digestOfTag: (repository: string, tag: string) => Promise<string | undefined>;
  /** The status of a blob. */
  readonly statusOfBlob: (repository: string, digest: string) => Promise<number>;
}

/** What a registry refused: `412 DENIED: …`. */
class RegistryRefused extends Error {
  override readonly name = "RegistryRefused";
}

export function digestOf(content: string | Uint8Array): string {
  return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}

export function createRegistryClient(access: RegistryAccess): RegistryClient {
  const { origin, fetch = globalThis.fetch } = access;

  async function ask(method: string, path: string, body?: string, headers: Record<string, string> = {}) {
    const send = (more: Record<string, string>) =>
      fetch(new URL(path, origin).href, { method, headers: { ...headers, ...more }, body: body ?? null });
    const first = await send({});
    if (first.status !== 401) return first;
    return send({ Authorization: `Bearer ${await tokenFor(first.headers.get("www-authenticate") ?? "")}` });
  }

  async function tokenFor(challenge: string): Promise<string> {
    const { realm = "", ...asked } = Object.fromEntries(
      [...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    ) as Record<string, string>;
    const pair = Buffer.from(`${access.username}:${access.password}`).toString("base64");
    const headers: Record<string, string> = access.username === undefined ? {} : { Authorization: `Basic ${pair}` };
    const answer = await fetch(`${realm}?${new URLSearchParams(asked)}`, { headers });
    return ((await taken(answer).then((ok) => ok.json())) as { token: string }).token;
  }

  async function pushBlob(repository: string, content: string) {
    const begun = await taken(await ask("POST", `/v2/${repository}/blobs/uploads/`));
    const to = new URL(begun.headers.get("location") ?? "", origin);
    to.searchParams.set("digest", digestOf(content));
    await taken(await ask("PUT", to.href, content, { "Content-Type": "application/octet-stream" }));
    return { size: Buffer.byteLength(content), digest: digestOf(content) };
  }

  async function pullBlob(repository: string, digest: string): Promise<string> {
    const content = await (await taken(await ask("GET", `/v2/${repository}/blobs/${digest}`))).text();
    if (digestOf(content) !== digest) throw new Error(`The blob has another digest than ${digest}.`);
    return content;
  }

  return {
    push: async (repository, tag, layer) => {
      const diffIds = [digestOf(layer)];
      const config = JSON.stringify({
        architecture: "amd64",
        os: "linux",
        rootfs: { type: "layers", diff_ids: diffIds },
      });
      const manifest = JSON.stringify({
        schemaVersion: 2,
        mediaType: MANIFEST_TYPE,
        config: { mediaType: "application/vnd.oci.image.config.v1+json", ...(await pushBlob(repository, config)) },
        layers: [{ mediaType: "application/vnd.oci.image.layer.v1.tar", ...(await pushBlob(repository, layer)) }],
      });
      const type = { "Content-Type": MANIFEST_TYPE };
      await taken(await ask("PUT", `/v2/${repository}/manifests/${tag}`, manifest, type));
      return digestOf(manifest);
    },
    pull: async (repository, reference) => {
      const answer = await taken(
        await ask("GET", `/v2/${repository}/manifests/${reference}`, undefined, { Accept: MANIFEST_TYPE }),
      );
      const manifest = await answer.text();
      const { config, layers } = JSON.parse(manifest) as { config: { digest: string }; layers: { digest: string }[] };
      await pullBlob(repository, config.digest);
      return { digest: digestOf(manifest), layer: await pullBlob(repository, layers[0]?.digest ?? "") };
    },
    pushIndex: async (repository, tag, digests) => {
      const sizeOf = async (digest: string) =>
        Number((await ask("HEAD", `/v2/${repository}/manifests/${digest}`)).headers.get("content-length"));
      const manifests = await Promise.all(
        digests.map(async (digest) => ({ mediaType: MANIFEST_TYPE, digest, size: await sizeOf(digest) })),
      );
      // Spaces as another program may put them: a digest is that of the very bytes.
      const index = JSON.stringify({ schemaVersion: 2, mediaType: INDEX_TYPE, manifests }, null, 3);
      const type = { "Content-Type": INDEX_TYPE };
      await taken(await ask("PUT", `/v2/${repository}/manifests/${tag}`, index, type));
      return digestOf(index);
    },
    tags: async (repository) => {
      const answer = await taken(await ask("GET", `/v2/${repository}/tags/list`));
      return ((await answer.json()) as { tags: string[] }).tags;
    },
    remove: async (repository, reference) => {
      await taken(await ask("DELETE", `/v2/${repository}/manifests/${reference}`));
    },
    digestOfTag: async (repository, tag) => {
      const headers = { Accept: [INDEX_TYPE, MANIFEST_TYPE].join(", ") };
      const answer = await ask("HEAD", `/v2/${repository}/manifests/${tag}`, undefined, headers);
      return answer.headers.get("docker-content-digest") ?? undefined;
    },
    statusOfBlob: async (repository, digest) => (await ask("HEAD", `/v2/${repository}/blobs/${digest}`)).status,
  };
}

/** An answer that is no refusal. @throws RegistryRefused */
async function taken(answer: Response): Promise<Response> {
  if (answer.ok) return answer;
  const { errors } = (await answer.json()) as { errors: { code: string; message: string }[] };
  throw new RegistryRefused(`${answer.status} ${errors[0]?.code}: ${errors[0]?.message}`);
}
