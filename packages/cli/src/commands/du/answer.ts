import type { Described } from "../../present/table/view.js";

/** Sizes, described as the API describes its answers: so every form of output can write them. */
export const answer: Described = {
  name: "du",
  output: [{ name: "Usage", type: "Usage", list: 1 }],
  shapes: {
    Usage: [
      { name: "Path", type: "String" },
      { name: "ImageBytes", type: "Integer" },
      { name: "LayerBytes", type: "Integer" },
      { name: "UnknownImages", type: "Integer" },
      { name: "Images", type: "Integer" },
      { name: "Tags", type: "Integer" },
    ],
  },
  quantities: { outputs: {}, types: { Usage: { ImageBytes: "bytes", LayerBytes: "bytes" } } },
};
