import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { evaluated, hostileGroups, hostileLines, hostileNames, hostileTexts } from "./hostile.js";
import { takeNames, withNames } from "./hostile-names.js";
import { fillWithText, type HostileSpec } from "./hostile-spec.js";
import { createScratch, generateInto, importFile, withImport } from "./pipeline.js";
import { publish } from "./published.js";
import { rows } from "./set.js";
import { buildSite } from "./site.js";
import { typeErrors } from "./type-check.js";

const { values } = parseArgs({
  options: {
    /** Published descriptions to go through as well, each to be imported or refused in words. */
    also: { type: "string", multiple: true, default: [] },
    /** Every how many of them are generated, too. */
    every: { type: "string", default: "10" },
  },
});
const scratch = createScratch();
const problems: string[] = [];
const references = new Map<string, string>();
/** What the site has to show, and where from. */
const shown: { readonly site: string; readonly place: string; readonly text: string }[] = [];

function tell(what: string, faults: readonly string[]): void {
  console.log(`${faults.length === 0 ? "ok  " : "FAIL"} ${what}`);
  for (const fault of faults) problems.push(`${what}: ${fault}`);
}

/** Generates from a spec and checks the types; its reference becomes part of the site. */
async function generateAndCheck(name: string, specDir: string, inSite = true): Promise<string[]> {
  const root = join(scratch, name);
  const faults = await generateInto(root, specDir);
  if (faults.length > 0) return faults;
  if (inSite) references.set(name, join(root, "docs/reference"));
  return typeErrors(root);
}

async function importAndCheck(name: string, text: string, group?: string): Promise<string[]> {
  const [path, dir] = [join(scratch, `${name}.json`), join(scratch, `${name}-spec`)];
  writeFileSync(path, text);
  const imported = importFile(path, dir, group);
  if (imported.kind === "refused") return [`refused: ${imported.message}`];
  return imported.faults.length > 0 ? [...imported.faults] : generateAndCheck(name, dir);
}

try {
  for (const [index, { name, text, group, refused }] of rows.entries()) {
    if (refused === undefined) {
      tell(name, await importAndCheck(`row-${index}`, text, group));
      continue;
    }
    const faults = withImport(text, group, (imported) => {
      if (imported.kind === "imported") return ["taken, and expected to be refused"];
      const hasPlace = imported.message.includes(refused);
      return [
        ...(hasPlace ? [] : [`names no ${refused}: ${imported.message}`]),
        ...(imported.hasWritten ? ["written"] : []),
      ];
    });
    tell(`${name}: refused`, faults);
  }

  const names = takeNames(hostileNames);
  tell(
    `${hostileNames.length} hostile names in 5 places, ${names.taken.length} of them taken, the others refused`,
    names.wrong,
  );
  tell("all of them together", await importAndCheck("names", JSON.stringify(publish(withNames(names.taken)))));

  for (const group of hostileGroups) {
    const outcome = withImport(JSON.stringify(publish(withNames([]))), group, (imported, dir) => {
      if (imported.kind === "imported") return imported.faults;
      return [
        ...(imported.hasWritten || existsSync(dir) ? ["written"] : []),
        ...(/group/.test(imported.message) ? [] : [imported.message]),
      ];
    });
    tell(`the group ${JSON.stringify(group)}`, outcome);
  }

  for (const [index, hostile] of [...hostileTexts, ...hostileLines].entries()) {
    const [name, dir] = [`text-${index}`, join(scratch, `text-${index}-spec`)];
    const filled = fillWithText(dir, hostile);
    expectShown(name, filled, hostile.shown);
    tell(`${JSON.stringify(hostile.text)} in ${filled.taken.length} places of a spec`, [
      ...filled.wrong,
      ...(await generateAndCheck(name, dir)),
    ]);
  }

  const pages = buildSite(scratch, references);
  const bySite = new Map([...references.keys()].map((name) => [name, textOf(pages, name)]));
  tell(
    `a site of ${pages.size} pages, in which ${shown.length} texts stand as they are`,
    shown.flatMap(({ site, place, text }) =>
      bySite.get(site)?.includes(text) === true ? [] : [`${site}, ${place}: not shown: ${text}`],
    ),
  );
  tell(
    "nothing in it is evaluated",
    [...bySite].flatMap(([site, text]) => (text.includes(evaluated) ? [site] : [])),
  );

  await goThroughPublished(values.also, Number(values.every));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

/** The places of a spec that the reference shows word for word. */
function expectShown(site: string, { taken }: HostileSpec, text: string): void {
  const prose =
    /(?:summary|details|description|meaning|deprecated|loses|text|groups\.\d\.title|examples\.\d\.title)$|^service\.json title$/;
  // A summary of the service stands on the first page, one of notes of the service nowhere.
  const hidden = /^service\.json notes|^errors\.json notes|^releases\.json/;
  for (const { place, mark } of taken) {
    if (prose.test(place) && !hidden.test(place)) shown.push({ site, place, text: `${mark} ${text}` });
  }
}

function textOf(pages: ReadonlyMap<string, string>, site: string): string {
  return [...pages].flatMap(([path, text]) => (path.startsWith(`${site}/`) ? [text] : [])).join("\n");
}

async function goThroughPublished(paths: readonly string[], every: number): Promise<void> {
  for (const [index, path] of paths.entries()) {
    const dir = join(scratch, `also-${index}-spec`);
    const imported = importFile(path, dir);
    if (imported.kind === "refused") {
      tell(`${path}: refused: ${imported.message.slice(0, 300)}`, imported.hasWritten ? ["written"] : []);
      continue;
    }
    const faults = index % every === 0 ? await generateAndCheck(`also-${index}`, dir, false) : [];
    tell(`${path}: imported${index % every === 0 ? " and generated" : ""}`, [...imported.faults, ...faults]);
    rmSync(dir, { recursive: true });
    rmSync(join(scratch, `also-${index}`), { recursive: true, force: true });
  }
}
