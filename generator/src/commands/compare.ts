import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatFault } from "../fault.js";
import type { ApiChange } from "../release/api-change.js";
import { diffApi } from "../release/diff-api.js";
import { bumpPackages, type PackageBump } from "../release/next-version.js";
import { overrideChanges } from "../release/override-changes.js";
import { type PackageName, packageNames } from "../release/package-names.js";
import { releaseOf, type Snapshot } from "../release/snapshot.js";
import { beforeLastChange } from "./checkout-spec.js";
import { readOverrides } from "./read-overrides.js";
import { readSnapshot } from "./read-snapshot.js";
import { UsageError } from "./usage-error.js";

export interface CompareOptions {
  readonly from: string;
  readonly to: string;
  readonly specDir: string;
  /** The repository's root: the packages' versions stand below it. */
  readonly root: string;
  /** A file of exceptions, instead of those of the releases in between. */
  readonly overrides?: string | undefined;
}

export interface Comparison {
  readonly from: Snapshot;
  readonly to: Snapshot;
  readonly changes: readonly ApiChange[];
  readonly bumps: readonly PackageBump[];
  /** Names on npm by folder. */
  readonly npmNames: Readonly<Partial<Record<PackageName, string>>>;
  /** Number of the newest release, where NEW has one that OLD lacks. */
  readonly release: number | undefined;
}

/** Compares two states of the API; exceptions are applied. */
export function compare({ from, to, specDir, root, overrides }: CompareOptions): Comparison {
  const [old, now] = [readSnapshot(from, specDir), readSnapshot(to, specDir)];
  const judged = overrideChanges(diffApi(old, now), readOverrides(old, now, specDir, overrides));
  if (judged.faults.length > 0) throw new UsageError(judged.faults.map(formatFault).join("\n"));
  const packages = readPackages(root);
  const versions = Object.fromEntries(packages.map(({ folder, version }) => [folder, version]));
  const isNewer = releaseOf(old) !== undefined && releaseOf(old) !== releaseOf(now);
  return {
    from: old,
    to: now,
    changes: judged.changes,
    bumps: bumpPackages(judged.changes, versions),
    npmNames: Object.fromEntries(packages.map(({ folder, name }) => [folder, name])),
    release: isNewer ? releaseOf(now) : undefined,
  };
}

/** What to say where nothing has changed since the last commit: how to look at what was committed. */
export function cleanTreeHints(command: string, { from, to, specDir }: CompareOptions): string[] {
  const before = from === "HEAD" && to === "spec" ? beforeLastChange(specDir) : undefined;
  return before === undefined ? [] : [`The last commit that changed the spec is told by pnpm ${command} ${before}`];
}

function readPackages(root: string) {
  return packageNames.map((folder) => {
    const path = join(root, "packages", folder, "package.json");
    try {
      const { name, version } = JSON.parse(readFileSync(path, "utf8")) as { name: string; version: string };
      return { folder, name, version };
    } catch (error) {
      throw new UsageError(
        `${path}: expected the package's name and version (${error instanceof Error ? error.message : String(error)}).`,
      );
    }
  });
}
