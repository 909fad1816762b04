import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "../run-command.js";

/** Packs `file.txt` of a folder into a tar archive, and answers its path. */
export async function packFile(folder: string): Promise<string> {
  const path = join(folder, "layer.tar");
  await runCommand("tar", ["-cf", path, "-C", folder, "file.txt"]);
  return path;
}

/** Writes an image of one empty layer as a folder in the layout of OCI, under the name `made`. */
export async function writeLayout(folder: string): Promise<string> {
  const layout = join(folder, "layout");
  const blobs = join(layout, "blobs/sha256");
  await mkdir(blobs, { recursive: true });
  const keep = async (mediaType: string, content: Buffer) => {
    const hex = createHash("sha256").update(content).digest("hex");
    await writeFile(join(blobs, hex), content);
    return { mediaType, digest: `sha256:${hex}`, size: content.length };
  };
  const layer = await keep("application/vnd.oci.image.layer.v1.tar", Buffer.alloc(1024));
  const rootfs = { type: "layers", diff_ids: [layer.digest] };
  const config = await keep(
    "application/vnd.oci.image.config.v1+json",
    jsonOf({ architecture: "amd64", os: "linux", rootfs }),
  );
  const type = "application/vnd.oci.image.manifest.v1+json";
  const manifest = await keep(type, jsonOf({ schemaVersion: 2, mediaType: type, config, layers: [layer] }));
  const named = { ...manifest, annotations: { "org.opencontainers.image.ref.name": "made" } };
  await writeFile(join(layout, "index.json"), jsonOf({ schemaVersion: 2, manifests: [named] }));
  await writeFile(join(layout, "oci-layout"), jsonOf({ imageLayoutVersion: "1.0.0" }));
  return layout;
}

function jsonOf(value: object): Buffer {
  return Buffer.from(JSON.stringify(value));
}
