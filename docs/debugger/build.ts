import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { debuggerPolicy, metaPolicy } from "../.vitepress/content-policy.js";

const source = fileURLToPath(new URL(".", import.meta.url));
/** VitePress copies what stands here into the site, as it is. */
const target = fileURLToPath(new URL("../public/", import.meta.url));

await rm(target, { recursive: true, force: true });
await mkdir(target);
const { outputFiles } = await build({
  entryPoints: [join(source, "debugger.ts"), join(source, "debugger.css")],
  bundle: true,
  format: "esm",
  minify: true,
  target: "es2022",
  outdir: join(target, "assets"),
  entryNames: "[name].[hash]",
  write: false,
  // That of the type check says `nodenext`, by which packages are taken for Node.
  tsconfigRaw: {},
});
await mkdir(join(target, "assets"));
for (const { path, contents } of outputFiles) await writeFile(path, contents);

// Relative, so that the page stands in any folder, and with and without its ending.
const addressOf = (ending: string) =>
  `./assets/${basename(outputFiles.find(({ path }) => extname(path) === ending)?.path ?? "")}`;
const words: Readonly<Record<string, string>> = {
  policy: metaPolicy(debuggerPolicy),
  script: addressOf(".js"),
  style: addressOf(".css"),
};
const page = await readFile(join(source, "debugger.html"), "utf8");
await writeFile(
  join(target, "debugger.html"),
  page.replace(/\{\{(\w+)\}\}/g, (_, name: string) => words[name] ?? ""),
);
