import { expect, it } from "vitest";
import { readManifest } from "./manifest.js";

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const read = (content: unknown) =>
  readManifest({ digest: digest("0"), mediaType: "a/b", bytes: Buffer.from(JSON.stringify(content)) });
const named = (letter: string, more: object = {}) => ({ digest: digest(letter), size: 3, ...more });
const plain = (...letters: string[]) => letters.map((letter) => named(letter));

it.each([
  ["an image", { config: named("a"), layers: [named("b"), named("b"), named("c")] }, plain("a", "b", "c"), []],
  ["an index", { manifests: [named("a"), named("b"), named("a")] }, [], plain("a", "b")],
  ["an artifact", { blobs: [named("a")], subject: named("d") }, plain("a"), []],
  [
    "an image with a layer that its vendor has",
    {
      config: named("a"),
      layers: [
        named("b", { mediaType: "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip", urls: ["https://v"] }),
        named("c", { mediaType: "application/vnd.oci.image.layer.v1.tar", urls: ["https://v"] }),
      ],
    },
    plain("a", "c"),
    [],
  ],
])("reads what %s names, each once", (_, content, blobs, manifests) => {
  expect(read({ schemaVersion: 2, ...content })).toEqual({ blobs, manifests });
});

it.each([
  ["[]", [], "is no manifest: it is no JSON object."],
  ["docker's first schema", { schemaVersion: 1 }, "is in docker's first schema"],
  ["a layer without a size", { layers: [{ digest: digest("a") }] }, "names something without digest or size."],
  ["a digest that is none", { layers: [{ digest: "../../x", size: 1 }] }, "names something without digest or size."],
])("refuses %s", (_, content, message) => {
  expect(() => read(content)).toThrow(message);
});
