import { describe, expect, it } from "vitest";
import { type ImageFacts, layersOf, usageOf } from "./usage.js";

const image = (digest: string, size: number, layers?: Readonly<Record<string, number>>, tags = 1): ImageFacts => ({
  digest,
  size,
  tags,
  layers: layers === undefined ? undefined : new Map(Object.entries(layers)),
});

const repositories = [
  {
    namespace: "team",
    repository: "web",
    images: [image("a", 100, { base: 90, web: 10 }), image("b", 50, { base: 90, b: 5 }, 3)],
  },
  { namespace: "team", repository: "api", images: [image("a", 100, { base: 90, web: 10 })] },
  { namespace: "big", repository: "data", images: [image("c", 1000)] },
];

describe("what images take", () => {
  it("counts an image and a layer once on each level, and says of how many it knows nothing", () => {
    expect(usageOf("tcr-1", repositories, 0)).toEqual([
      { path: "tcr-1", tags: 6, images: 3, imageBytes: 1150, layerBytes: 105, unknownImages: 1 },
    ]);
  });

  it("tells of what is inside, the largest first, each followed by its own", () => {
    const told = usageOf("tcr-1", repositories, 2).map(({ path, images, imageBytes }) => [path, images, imageBytes]);
    expect(told).toEqual([
      ["tcr-1", 3, 1150],
      ["tcr-1/big", 1, 1000],
      ["tcr-1/big/data", 1, 1000],
      ["tcr-1/team", 2, 150],
      ["tcr-1/team/web", 2, 150],
      ["tcr-1/team/api", 1, 100],
    ]);
  });
});

describe("the layers of a manifest", () => {
  it("are those of its own and its configuration", () => {
    const manifest = {
      config: { digest: "c", size: 1 },
      layers: [
        { digest: "a", size: 2 },
        { digest: "a", size: 2 },
      ],
    };
    expect([...(layersOf(JSON.stringify(manifest)) ?? [])]).toEqual([
      ["c", 1],
      ["a", 2],
    ]);
  });

  it.each(['{"manifests":[{"digest":"a","size":1}]}', "{", "null", "[]"])("are not known of %s", (text) => {
    expect(layersOf(text)).toBeUndefined();
  });
});
