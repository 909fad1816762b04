// Bundles the programs of this package with all that they use into dist: a file that starts each, and a folder of files that it loads when a
// command needs them. Names stay readable for stack traces.
import { createHash } from "node:crypto";
import { chmod, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { asFunction, assertNoRing, withBuiltins } from "./build/as-function.mjs";
import { findParts } from "./build/parts.mjs";
import { programsOf } from "./build/programs.mjs";
import { syntax } from "./build/syntax.mjs";
import { withoutStubs } from "./build/without-stubs.mjs";

const root = dirname(fileURLToPath(import.meta.url));
const out = join(root, "dist");
const client = join(root, "../client/dist");
/** The signer's hashes in plain JavaScript: for the few bytes of a call they take less time than it takes to load `node:crypto`. */
const [nodeHash, plainHash] = ["node", "portable"].map((name) => join(root, `../signer/dist/hash/${name}.js`));
const parts = await findParts({
  "@tcrkit/signer": join(root, "../signer/dist/index.js"),
  "@tcrkit/client/core": join(client, "core.js"),
  "@tcrkit/client/credentials": join(client, "credentials/index.js"),
  "@tcrkit/client/http": join(client, "transports/http.js"),
});
const programs = programsOf(root, client);
const bundles = await Promise.all(programs.map(bundle));
await rm(out, { recursive: true, force: true });
for (const [index, { files }] of programs.entries()) await writeProgram(files, bundles[index]);
await writeManPage();
await writeFile(join(out, "package.json"), `${JSON.stringify({ type: "commonjs" })}\n`);

async function bundle(program) {
  const { metafile } = await run(program, [singleFiles(program)]);
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  const lazy = imports.filter(({ kind, external }) => kind === "dynamic-import" && external !== true);
  const { outputFiles } = await run(program, [
    singleFiles(program),
    fewChunks(program, new Set(lazy.map(({ path }) => resolve(root, path)))),
  ]);
  const { files, chunkOf } = withoutStubs(outputFiles.map(({ path, text }) => ({ path, text })));
  const functions = await Promise.all(
    files.map(async ({ path, text }) => ({ path, text: path.endsWith(".js") ? await asFunction(text) : text })),
  );
  assertNoRing(functions);
  return { files: functions, chunkOf };
}

/** The page for man(1), of the declarations that help is made of. */
async function writeManPage() {
  const { outputFiles } = await build({
    ...syntax,
    absWorkingDir: root,
    entryPoints: ["man/man-page.ts"],
    bundle: true,
    format: "esm",
    external: ["@tcrkit/mock"],
    tsconfigRaw: {},
    write: false,
  });
  const { manPage } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`
  );
  await mkdir(join(out, "man"));
  await writeFile(join(out, "man/tcr.1"), manPage());
}

function run(program, plugins) {
  return build({
    ...syntax,
    lineLimit: 0,
    absWorkingDir: root,
    entryPoints: program.files.map((file) => `src/${file}.ts`),
    outdir: join(out, program.files[0]),
    chunkNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    external: ["@tcrkit/mock"],
    plugins,
    legalComments: "linked",
    // Else the paths of the package's own tsconfig.json, which lead to its source, would go before its imports.
    tsconfigRaw: {},
    metafile: true,
    write: false,
  });
}

/** A package of ours may be bundled for Node as a whole: here its single files are taken, so that nothing comes along unused. */
function singleFiles({ start, later, builtins, help, call, together }) {
  const loadedFirst = [...start, ...later, ...builtins, ...help, ...call, ...together.flat()];
  return {
    name: "single-files",
    setup({ onResolve, resolve: resolveImport }) {
      onResolve({ filter: /^[./@#]/ }, async ({ path, pluginData, ...where }) => {
        if (pluginData === singleFiles) return undefined;
        if (parts.isPart(path)) return { path, namespace: "parts", sideEffects: false };
        const resolved = await resolveImport(path, { ...where, pluginData: singleFiles });
        const single = resolved.path.replace(/(?<=\/(?:client|signer)\/dist)\/node\//, "/");
        const file = single === nodeHash ? plainHash : single;
        return { ...resolved, path: file, sideEffects: loadedFirst.includes(file) };
      });
    },
  };
}

/**
 * esbuild makes a chunk for each set of entries that share a module, where Node pays for each file: so whatever is loaded later imports
 * what is there by then, and all of that becomes one chunk; and what is loaded together imports each other.
 */
function fewChunks({ start, later, builtins, isBuiltin, help, call, isHelp, together, isLight }, lazy) {
  const loadedBefore = (path) => {
    const first = [...start, ...later, ...(isBuiltin?.test(path) ? builtins : [])];
    if (isLight.test(path)) return first;
    return [...first, ...(isHelp?.test(path) ? help : call)];
  };
  const importsOf = (files) => files.map((file) => `import ${JSON.stringify(file)};`);
  return {
    name: "few-chunks",
    setup({ onLoad }) {
      onLoad({ filter: /./, namespace: "parts" }, ({ path }) => {
        const contents = [parts.textOf(path), ...importsOf(loadedBefore(path))].join("\n");
        return { contents, resolveDir: root };
      });
      onLoad({ filter: /\/(?:cli\/src|client\/dist)\// }, async ({ path }) => {
        const first = lazy.has(path) ? loadedBefore(path) : [];
        const beside = together.find((files) => files.includes(path)) ?? [];
        const imports = importsOf([...first, ...beside.filter((file) => file !== path)]);
        const contents = [parts.withParts(await readFile(path, "utf8")), ...imports].join("\n");
        return { contents, loader: extname(path) === ".ts" ? "ts" : "js" };
      });
    },
  };
}

/** The files of programs that share them, in a folder, and beside it a file that starts each. */
async function writeProgram(names, { files, chunkOf }) {
  const folder = names[0];
  await mkdir(join(out, folder), { recursive: true });
  for (const { path, text } of files) await writeFile(path, text);
  const id = createHash("sha256")
    .update(files.map(({ text }) => text).join("\0"))
    .digest("hex")
    .slice(0, 16);
  for (const name of names) {
    const file = chunkOf.get(`${name}.js`) ?? `${name}.js`;
    const start = `import { launch } from "./src/launch/launch.ts";
      launch(\`\${__dirname}/${folder}\`, "${id}", require).require("./${folder}/${file}").main();`;
    const { outputFiles } = await build({
      ...syntax,
      stdin: { contents: start, resolveDir: root, loader: "ts" },
      banner: { js: "#!/usr/bin/env node" },
      bundle: true,
      format: "cjs",
      tsconfigRaw: {},
      write: false,
    });
    const path = join(out, `${name}.js`);
    await writeFile(path, withBuiltins(outputFiles[0].text));
    await chmod(path, 0o755);
  }
}
