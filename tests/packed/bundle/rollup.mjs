// Bundles by Rollup: input, output, format.
import commonjs from "@rollup/plugin-commonjs";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { rollup } from "rollup";

const [input, folder, format] = process.argv.slice(2);
const plugins = [nodeResolve({ exportConditions: ["node"], preferBuiltins: true }), commonjs()];
const bundle = await rollup({ input, plugins, onwarn: () => {} });
const extension = format === "cjs" ? "cjs" : "mjs";
await bundle.write({ dir: folder, format, entryFileNames: `main.${extension}`, chunkFileNames: `[name].${extension}` });
await bundle.close();
