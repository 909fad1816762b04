import type { Uncurated } from "./uncurated.js";

/** How often each field has still to be written, a line a kind of entry: `actions: summary 3, paging 1`. */
export function summarizeUncurated(uncurated: readonly Uncurated[]): string[] {
  const kinds = new Map<string, Map<string, number>>();
  for (const entry of uncurated) {
    const fields = kinds.get(kindOf(entry)) ?? new Map<string, number>();
    kinds.set(kindOf(entry), fields);
    for (const field of entry.todo) fields.set(field, (fields.get(field) ?? 0) + 1);
  }
  return [...kinds].map(
    ([kind, fields]) => `${kind}: ${[...fields].map(([field, times]) => `${field} ${times}`).join(", ")}`,
  );
}

function kindOf({ file, path }: Uncurated): string {
  const [folder = ""] = file.split("/");
  if (folder !== "actions" && folder !== "types") return path === "" ? file : `${file} ${path.replace(/[.[].*/, "")}`;
  return path === "" ? folder : `members of ${path.startsWith("members") ? "types" : path.replace(/\..*/, "")}`;
}
