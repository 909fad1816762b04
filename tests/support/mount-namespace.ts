import { spawnSync } from "node:child_process";

/** Runs a program that may mount, where nobody else sees it. */
export const namespaceCommand = ["unshare", "--map-root-user", "--mount"] as const;

const [program, ...args] = namespaceCommand;

/** Linux lets some make file systems of their own, and containers mostly do not. */
export const canMount =
  process.platform === "linux" &&
  spawnSync(program, [...args, "sh", "-c", "mount -t tmpfs -o size=64k none /mnt"]).status === 0;
