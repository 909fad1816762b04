// Bundles by webpack: input, output, format.
import webpack from "webpack";

const [entry, path, format] = process.argv.slice(2);
const isModule = format === "esm";
const extension = isModule ? "mjs" : "cjs";
const compiler = webpack({
  mode: "production",
  target: "node20",
  entry: { main: entry },
  experiments: { outputModule: isModule },
  output: {
    path,
    filename: `main.${extension}`,
    chunkFilename: `[name].${extension}`,
    module: isModule,
    library: { type: isModule ? "module" : "commonjs2" },
  },
});
const stats = await new Promise((resolve, reject) => {
  compiler.run((error, result) => (error ? reject(error) : resolve(result)));
});
if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
