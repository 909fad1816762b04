import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { builtMock } from "../support/mock-process.js";
import { allWays, type InstalledClient, type OfficialClient } from "./caller.js";
import { type Checked, checkClient, type Reference } from "./check-client.js";
import { goCommon } from "./clients/go.js";
import { officialClients } from "./clients/index.js";
import { python } from "./clients/python.js";
import { installTccli, tccli } from "./clients/tccli.js";
import { checkGoGuide, goGuide } from "./go-guide.js";
import { startReference } from "./reference.js";
import { type CheckedProgram, checkProgram } from "./registry/check-programs.js";
import { registryPrograms } from "./registry/programs.js";
import { isOnPath } from "./run-command.js";
import { compareLines } from "./same-lines.js";
import { checkSnippets } from "./snippets/check-snippets.js";
import { type SnippetLanguage, snippetLanguages } from "./snippets/languages.js";
import { sweep } from "./sweep.js";
import { printTable } from "./table.js";
import { tellBy, withMock } from "./tell.js";
import { checkTerraform } from "./terraform.js";

const { values, positionals } = parseArgs({
  options: { mock: { type: "string" }, cache: { type: "string" } },
  allowPositionals: true,
});
const bin = values.mock ?? builtMock();
const cache = values.cache ?? fileURLToPath(new URL("../node_modules/.cache/interop/", import.meta.url));
const builtCli = fileURLToPath(new URL("../../packages/cli/dist/bin.js", import.meta.url));
const isChosen = ({ name }: { readonly name: string }) =>
  positionals.length === 0 || positionals.some((word) => name.toLowerCase().includes(word.toLowerCase()));
const chosen = officialClients.filter(isChosen);
/** The lines of the official command line, held against `tcr`. */
const lines = { name: "lines of tccli, under tcr" };

const rows: string[][] = [];
const details: string[] = [];
const failed = new Set<string>();
const references = { intl: await callAsJson("intl"), lenient: await callAsJson("lenient") };

for (const client of chosen) {
  const missing = await missingPrograms(client);
  if (missing.length > 0) {
    rows.push([client.name, "", "", "", "", "", "", "", `skipped: no ${missing.join(", ")}`]);
    continue;
  }
  try {
    addRow(client, await check(client));
  } catch (error) {
    rows.push([client.name, "", "", "", "", "", "", "", "failed"]);
    report(client.name, [], [error instanceof Error ? error.message : String(error)]);
  }
}

if (isChosen(lines)) await addLines();
for (const client of [goCommon, python]) {
  const name = `Terraform's calls, ${client.name}`;
  if (isChosen({ name })) await addTerraform(name, client);
}
for (const language of snippetLanguages.filter(isChosen)) await addSnippets(language);

const programRows: string[][] = [];
for (const program of registryPrograms.filter(isChosen)) {
  await addProgram(program.name, () => checkProgram(program, cache));
}
if (isChosen(goGuide)) await addProgram(goGuide.name, () => checkGoGuide(bin, cache));

const headings = ["client", "version", "signatures", "actions", "answers", "errors", "told", "values", "verdict"];
console.log(printTable(headings, rows));
console.log(`\n${printTable(["program", "version", "verdict"], programRows)}`);
console.log(details.join("\n"));
const verdicts = [...rows, ...programRows].map((row) => row.at(-1) ?? "");
const count = (beginning: string) => verdicts.filter((verdict) => verdict.startsWith(beginning)).length;
console.log(`\n${count("ok")} passed, ${count("failed")} failed, ${count("skipped")} skipped`);
process.exitCode = failed.size > 0 ? 1 : 0;

/** The same calls with fetch and our signer: what other clients are held against. */
async function callAsJson(edition: "intl" | "lenient"): Promise<Reference> {
  const told = await withMock(bin, edition, (target) => tellBy(startReference(target), target));
  const swept = await withMock(bin, edition, (target) => sweep(startReference(target), allWays));
  report(`plain JSON, ${edition}`, [], [...told.value.faults, ...told.faults, ...swept.value.faults, ...swept.faults]);
  return { told: told.value, swept: swept.value };
}

async function missingPrograms({ needs }: OfficialClient): Promise<string[]> {
  const found = await Promise.all(needs.map(isOnPath));
  return needs.filter((_, index) => found[index] === false);
}

async function check(client: OfficialClient): Promise<Checked> {
  console.error(`${client.name} …`);
  const installed = await install(client);
  const helping = officialClients.find(({ name }) => name === client.helper);
  const helper = helping === undefined ? undefined : await install(helping);
  return checkClient({ bin, client, installed, helper, reference: references[client.edition ?? "intl"] });
}

async function install(client: OfficialClient): Promise<InstalledClient> {
  const folder = folderOf(client.name);
  await mkdir(folder, { recursive: true });
  return client.install(folder);
}

function folderOf(name: string): string {
  return join(cache, name.toLowerCase().replace(/[^a-z]+/g, "-"));
}

function addRow(client: OfficialClient, checked: Checked): void {
  const { version, actions, answers, errors, told, read, unread, faults, notes } = checked;
  const signatures = [
    ...new Set(client.ways.map(({ signature }) => (signature.startsWith("TC3") ? "TC3" : signature))),
  ];
  const methods = [...new Set(client.ways.map(({ method }) => method))];
  rows.push([
    client.name,
    version,
    `${signatures.join(" ")} by ${methods.join(" ")}`,
    String(actions),
    String(answers),
    String(errors),
    String(told),
    unread === 0 ? String(read) : `${read} (${unread} unread)`,
    faults.length === 0 ? "ok" : `failed: ${faults.length}`,
  ]);
  report(client.name, notes, faults);
}

/** A row that counts jobs, and the values that both command lines printed. */
async function addLines(): Promise<void> {
  const missing = await missingPrograms(tccli);
  if (missing.length > 0) {
    rows.push([lines.name, "", "", "", "", "", "", "", `skipped: no ${missing.join(", ")}`]);
    return;
  }
  console.error(`${lines.name} …`);
  try {
    const { version, program } = await installTccli(folderOf(tccli.name));
    const { jobs, values, faults } = await compareLines(bin, program, builtCli);
    const verdict = faults.length === 0 ? "ok" : `failed: ${faults.length}`;
    rows.push([lines.name, version, "", String(jobs), "", "", "", String(values), verdict]);
    report(lines.name, [], faults);
  } catch (error) {
    rows.push([lines.name, "", "", "", "", "", "", "", "failed"]);
    report(lines.name, [], [error instanceof Error ? error.message : String(error)]);
  }
}

/** A row that counts the calls by which a stack is applied, modified and destroyed. */
async function addTerraform(name: string, client: OfficialClient): Promise<void> {
  const missing = await missingPrograms(client);
  if (missing.length > 0) {
    rows.push([name, "", "", "", "", "", "", "", `skipped: no ${missing.join(", ")}`]);
    return;
  }
  console.error(`${name} …`);
  try {
    const installed = await install(client);
    const { calls, faults } = await checkTerraform(bin, installed);
    const verdict = faults.length === 0 ? "ok" : `failed: ${faults.length}`;
    rows.push([name, installed.version, "", "", String(calls), "", "", "", verdict]);
    report(name, [], faults);
  } catch (error) {
    rows.push([name, "", "", "", "", "", "", "", "failed"]);
    report(name, [], [error instanceof Error ? error.message : String(error)]);
  }
}

/** A row that counts programs that were printed, compiled and run. */
async function addSnippets(language: SnippetLanguage): Promise<void> {
  const { name, client } = language;
  const missing = await missingPrograms(client);
  if (missing.length > 0) {
    rows.push([name, "", "", "", "", "", "", "", `skipped: no ${missing.join(", ")}`]);
    return;
  }
  console.error(`${name} …`);
  try {
    const { version } = await install(client);
    const { answers, faults } = await checkSnippets(bin, language, folderOf(client.name));
    rows.push([
      name,
      version,
      "",
      "",
      String(answers),
      "",
      "",
      "",
      faults.length === 0 ? "ok" : `failed: ${faults.length}`,
    ]);
    report(name, [], faults);
  } catch (error) {
    rows.push([name, "", "", "", "", "", "", "", "failed"]);
    report(name, [], [error instanceof Error ? error.message : String(error)]);
  }
}

async function addProgram(name: string, check: () => Promise<CheckedProgram>): Promise<void> {
  console.error(`${name} …`);
  const { version, verdict, fault } = await check();
  programRows.push([name, version, verdict]);
  if (fault !== undefined) report(name, [], [fault]);
}

function report(name: string, notes: readonly string[], faults: readonly string[]): void {
  if (faults.length > 0) failed.add(name);
  const shown = [...new Set(faults)];
  details.push(
    ...notes.map((note) => `${name}: ${note}`),
    ...shown.slice(0, 40).map((fault) => `${name}: FAULT ${fault}`),
  );
  if (shown.length > 40) details.push(`${name}: and ${shown.length - 40} more`);
}
