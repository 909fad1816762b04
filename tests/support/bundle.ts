import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";

export interface Bundle {
  readonly code: string;
  readonly gzipBytes: number;
  /** What each module takes of it before compression, the largest first: `4919 packages/client/dist/gen/errors/codes.js`. */
  readonly modules: readonly string[];
}

/** What stands `inlined` in the one file, or `apart` in files of its own, which do not count. */
export interface Parts {
  /** What is imported when it is first wanted. Default: inlined. */
  readonly lazyImports?: "inlined" | "apart";
  /** The operation table and that of relations, which grow with the API. Default: inlined. */
  readonly tables?: "inlined" | "apart";
}

/**
 * Bundles a module as a web page would get it: for browsers, minified. What browsers do not have is an error.
 *
 * @param source the module's text; it may import the workspace's packages as they are built.
 */
export async function bundleForBrowsers(source: string, parts: Parts = {}): Promise<Bundle> {
  const result = await build({
    stdin: { contents: source, resolveDir: dirname(fileURLToPath(import.meta.url)) },
    bundle: true,
    minify: true,
    platform: "browser",
    format: "esm",
    target: "es2023",
    legalComments: "none",
    metafile: true,
    plugins: [
      ...(parts.lazyImports === "apart" ? [leaveLazyImports] : []),
      ...(parts.tables === "apart" ? [leaveTables] : []),
    ],
    write: false,
    logLevel: "silent",
    // Else the paths of a package's own tsconfig.json, which lead to its source, would go before its exports.
    tsconfigRaw: {},
  });
  const code = result.outputFiles[0]?.text ?? "";
  const inputs = Object.values(result.metafile.outputs)[0]?.inputs ?? {};
  const modules = Object.entries(inputs)
    .map(([path, { bytesInOutput }]) => ({ path: path.replace(/^(\.\.\/)+/, ""), bytesInOutput }))
    .sort((left, right) => right.bytesInOutput - left.bytesInOutput)
    .map(({ path, bytesInOutput }) => `${String(bytesInOutput).padStart(6)} ${path}`);
  return { code, gzipBytes: gzipSync(code, { level: 9 }).length, modules };
}

/** As Rollup, Vite and webpack cut it: what a page loads at its start is one file, with all that later parts share with it. */
const leaveLazyImports: Plugin = {
  name: "leave-lazy-imports",
  setup: ({ onResolve }) => {
    onResolve({ filter: /.*/ }, ({ path, kind }) => (kind === "dynamic-import" ? { path, external: true } : undefined));
  },
};

const leaveTables: Plugin = {
  name: "leave-tables",
  setup: ({ onResolve }) => {
    const tables = /^@tcrkit\/client\/operations|\/gen\/(?:(?:operations|shapes)\/|(?:relations|retired-actions)\.js)/;
    onResolve({ filter: tables }, ({ path }) => ({ path, external: true, sideEffects: false }));
  },
};
