// Bundles the programs of this package with all that they use into dist: a file that starts each, and chunks that are loaded when a command
// needs them. Names stay readable for stack traces.
import { chmod, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

const root = dirname(fileURLToPath(import.meta.url));
const out = join(root, "dist");
const client = join(root, "../client/dist");
/** The signer's hashes in plain JavaScript: for the few bytes of a call they take less time than it takes to load `node:crypto`. */
const [nodeHash, plainHash] = ["node", "portable"].map((name) => join(root, `../signer/dist/hash/${name}.js`));
const operations = (await readdir(join(client, "gen/operations"))).filter((file) => /^(?!index).*\.js$/.test(file));

const programs = [
  {
    file: "bin",
    /** What every command has loaded by the time that it loads anything else. */
    start: ["app.ts", "parse/value.ts", "present/errors/own-error.ts"].map((file) => join(root, "src", file)),
    /** What every call loads besides. */
    call: [
      join(root, "src/api/operation.ts"),
      ...["core.js", "credentials/index.js", "transports/http.js"].map((file) => join(client, file)),
      ...operations.map((file) => join(client, "gen/operations", file)),
    ],
    /** What help loads besides. */
    help: [join(root, "src/commands/help/help.ts")],
    isHelp: /\/src\/present\/(?:help|errors)\/|\/commands\/help\//,
    /** What is loaded with neither a call nor help. */
    isLight: /\/src\/(?:settings|parse|gen|shell)\/|\/commands\/completion\/|\/client\/dist\/(?:schema|tables\/walk-members)\.js$/,
  },
  { file: "docker-credential", start: [], help: [], call: [], isLight: /./ },
];
const syntax = {
  minifySyntax: true,
  minifyWhitespace: true,
  // Node prints the whole line that threw an uncaught error.
  lineLimit: 500,
  platform: "node",
  target: "node20.19",
  logLevel: "warning",
};

const outputs = (await Promise.all(programs.map(bundle))).flat();
await rm(out, { recursive: true, force: true });
for (const { path, text } of outputs) await writeOutput(path, text);
for (const { file } of programs) await chmod(join(out, `${file}.js`), 0o755);
await writeFile(join(out, "package.json"), `${JSON.stringify({ type: "commonjs" })}\n`);

async function bundle(program) {
  const { metafile } = await run(program, [singleFiles(program)]);
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  const lazy = imports.filter(({ kind, external }) => kind === "dynamic-import" && external !== true);
  const { outputFiles } = await run(program, [
    singleFiles(program),
    fewChunks(program, new Set(lazy.map(({ path }) => resolve(root, path)))),
  ]);
  return outputFiles;
}

function run(program, plugins) {
  return build({
    ...syntax,
    absWorkingDir: root,
    entryPoints: [`src/${program.file}.ts`],
    outdir: out,
    chunkNames: `${program.file}/[name]-[hash]`,
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
function singleFiles({ start, help, call }) {
  const loadedFirst = [...start, ...help, ...call];
  return {
    name: "single-files",
    setup({ onResolve, resolve: resolveImport }) {
      onResolve({ filter: /^[./@#]/ }, async ({ path, pluginData, ...where }) => {
        if (pluginData === singleFiles) return undefined;
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
 * what is there by then, and all of that becomes one chunk.
 */
function fewChunks({ start, help, call, isHelp, isLight }, lazy) {
  const loadedBefore = (path) => {
    if (isLight.test(path)) return start;
    return isHelp.test(path) ? [...start, ...help] : [...start, ...help, ...call];
  };
  return {
    name: "few-chunks",
    setup({ onLoad }) {
      onLoad({ filter: /\/(?:cli\/src|client\/dist)\// }, async ({ path }) => {
        if (!lazy.has(path)) return undefined;
        const imports = loadedBefore(path).map((file) => `import ${JSON.stringify(file)};`);
        const contents = [await readFile(path, "utf8"), ...imports].join("\n");
        return { contents, loader: extname(path) === ".ts" ? "ts" : "js" };
      });
    },
  };
}

/** Node starts a CommonJS program faster: for ES modules it first loads much of its own library. */
async function writeOutput(path, text) {
  await mkdir(dirname(path), { recursive: true });
  if (!path.endsWith(".js")) return writeFile(path, text);
  const { code } = await transform(text, { ...syntax, format: "cjs", supported: { "dynamic-import": false } });
  return writeFile(path, code);
}
