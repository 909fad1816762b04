import { chartFile, type ListedChart } from "../../domain/chart-index.js";

/** Prints the index of a chart repository, newest versions first: YAML whose scalars are JSON's. */
export function printIndex(charts: readonly ListedChart[], nowMs: number): string {
  const byName = new Map<string, ListedChart[]>();
  for (const chart of charts.toSorted((left, right) => right.createdAtMs - left.createdAtMs)) {
    byName.set(chart.name, [...(byName.get(chart.name) ?? []), chart]);
  }
  const names = [...byName].sort(([left], [right]) => (left < right ? -1 : 1));
  const entries = names.flatMap(([name, versions]) => [`  ${JSON.stringify(name)}:`, ...versions.flatMap(printEntry)]);
  return [
    "apiVersion: v1",
    entries.length === 0 ? "entries: {}" : "entries:",
    ...entries,
    `generated: ${JSON.stringify(new Date(nowMs).toISOString())}`,
    "",
  ].join("\n");
}

function printEntry(chart: ListedChart): string[] {
  const { name, version, digest, createdAtMs, metadata } = chart;
  const members = {
    ...metadata,
    name,
    version,
    created: new Date(createdAtMs).toISOString(),
    digest: digest.replace(/^sha\d+:/, ""),
    urls: [`charts/${chartFile(chart)}`],
  };
  const lines = Object.entries(members).map(([member, value]) => `${JSON.stringify(member)}: ${JSON.stringify(value)}`);
  return lines.map((line, index) => `${index === 0 ? "    - " : "      "}${line}`);
}
