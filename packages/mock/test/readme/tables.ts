import { planItems } from "../../src/domain/populate/check-plan.js";
import { adminRoutes } from "../../src/doors/admin/serve-admin.js";
import { scopeMembers } from "../../src/doors/api/faults/fault.js";
import { faultKinds } from "../../src/doors/api/faults/kinds.js";
import type { Flag } from "../../src/options/flag.js";
import { commandFlags, defaultOf, type OptionRow, optionTable } from "../../src/options/option-table.js";

/** The rows of the guide's table of options. */
export function optionRows(): string {
  const rows: readonly (readonly [name: string, row: OptionRow])[] = Object.entries(optionTable);
  return [
    ...rows.map(([name, row]) => cells(`\`${name}\``, flagsOf(row.flags), defaultsOf(name, row), row.words)),
    ...Object.values(commandFlags).map((flag) => cells("", flagsOf([flag]), "", flag.words)),
  ].join("\n");
}

/** The rows of the README's table of faults: the kinds, and then what any of them may have. */
export function faultRows(): string {
  const kinds = [...faultKinds.values()].map(({ kind, members, words }) => {
    const names = Object.entries(members).map(
      ([name, check]) => `\`${name}${typeof check === "function" ? "" : "?"}\``,
    );
    return cells(`\`${kind}\``, names.join(", "), words);
  });
  const scope = Object.entries(scopeMembers).map(([name, { words }]) => cells("any", `\`${name}?\``, words));
  return [...kinds, ...scope].join("\n");
}

/** The rows of the guide's table of what a plan may have; a check refuses what is left out only where it must be there. */
export function planRows(): string {
  return Object.entries(planItems)
    .map(([name, members]) => {
      const names = Object.entries(members).map(
        ([member, check]) => `\`${member}${check(undefined, "") === undefined ? "?" : ""}\``,
      );
      return cells(`\`${name}\``, names.join(", "));
    })
    .join("\n");
}

/** What the README says of the admin API: its routes, each path with its methods. */
export function adminPaths(): string {
  const methods = new Map<string, string[]>();
  for (const [method, path] of adminRoutes) methods.set(path, [...(methods.get(path) ?? []), method]);
  return [...methods].map(([path, names]) => `\`${names.join(", ")} ${path}\``).join("; ");
}

function flagsOf(flags: readonly Flag<unknown>[] = []): string {
  return flags.map(({ flag, takes }) => `\`${takes === undefined ? flag : `${flag} ${takes}`}\``).join(", ");
}

function defaultsOf(name: string, row: OptionRow): string {
  const ofCommand = row.commandDefault === undefined ? "" : `; tcr-mock: ${row.commandDefault.words}`;
  return `${defaultOf(name, row)}${ofCommand}`;
}

function cells(...texts: readonly string[]): string {
  return `|${texts.map((text) => (text === "" ? " |" : ` ${text} |`)).join("")}`;
}
