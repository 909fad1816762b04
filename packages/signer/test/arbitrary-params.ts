import fc from "fast-check";

export const text = fc.string({ unit: "binary" });

/** Parameters that have a flat form: text, lists and objects that are not empty. */
const name = fc
  .stringMatching(/^[A-Za-z_-][A-Za-z0-9_-]{0,8}$/)
  .filter((it) => !/^(?:__proto__|constructor|prototype)$/.test(it));
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc.array(tie("tree"), { minLength: 1, maxLength: 12 }),
    fc.dictionary(name, tie("tree"), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
  ),
}));
export const params = fc.dictionary(name, tree, { maxKeys: 6, noNullPrototype: true });
