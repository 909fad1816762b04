/** The published packages by their folders under `packages/`, in the order in which one rests on another. */
export const packageNames = ["signer", "client", "cli", "mock"] as const;

export type PackageName = (typeof packageNames)[number];
