import { describeImageManifests } from "@tcrkit/client/operations/image-repository";
import type { Registry, TcrImageInfo } from "@tcrkit/client/types";
import { type Api, openApi } from "../../api/connect.js";
import { findInstance } from "../../api/inventory/instances.js";
import { createLimit, createLists, type Lists } from "../../api/inventory/lists.js";
import { type Place, parsePlace } from "../../api/inventory/place.js";
import { groupTags, type RepositoryName, readRepositoryTags } from "../../api/inventory/repository-tags.js";
import { readWords, tooManyWords, type Words } from "../../parse/read-words.js";
import { createDataPrinter } from "../../present/forms/printer.js";
import { tell } from "../../present/forms/printing.js";
import { writeView } from "../../present/forms/write-forms.js";
import { createListingProgress } from "../../present/progress.js";
import { countText, sizeText } from "../../present/units.js";
import { type Problem, UsageError } from "../../shell/errors.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import { printable, quoteWhole } from "../../shell/printable.js";
import type { Reporter } from "../../shell/reporter.js";
import type { Shell } from "../../shell/shell.js";
import { answer } from "./answer.js";
import { declaration, duLevels } from "./declaration.js";
import { type ImageFacts, layersOf, type RepositoryImages, type Usage, usageOf } from "./usage.js";

/** `tcr du [INSTANCE[/NAMESPACE[/REPOSITORY]]] [--depth N] [--layers] [--all-regions]` */
export async function run(argv: readonly string[], shell: Shell, reporter: Reporter): Promise<ExitCode> {
  const words = readWords(declaration, argv);
  const { options } = words;
  const request = readRequest(words);
  // Made first, so that a wrong query sends nothing.
  const printer = await createDataPrinter(answer, options, shell, reporter);
  const rows = await measureAll(request, words, shell, reporter);
  if (printer === undefined) await showTable(rows, request.readsLayers, shell, reporter);
  await printer?.page({ Usage: rows.map((row) => dataOf(row, request.readsLayers)) });
  await printer?.end();
  return exitCodes.ok;
}

interface UsageRequest {
  readonly place: Place;
  /** Levels below the place. */
  readonly depth: number;
  readonly readsLayers: boolean;
  readonly isEveryRegion: boolean;
}

/** @throws UsageError for what is too much or wrong. */
function readRequest({ operands: [text, ...more], values }: Words): UsageRequest {
  const { Depth, Layers, AllRegions } = values;
  const place = parsePlace(text, "du");
  const isDepth = Depth === undefined || duLevels.some((_, index) => String(index + 1) === Depth);
  const problems = [
    ...tooManyWords(more, messages.tooMuch),
    ...(isDepth ? [] : [messages.wrongDepth(Depth)]),
    ...(place.tag === undefined && place.digest === undefined ? [] : [messages.oneImage()]),
  ];
  if (problems.length > 0) throw new UsageError(problems, "du");
  return {
    place,
    depth: Number(Depth ?? 1),
    readsLayers: Layers === "true",
    isEveryRegion: AllRegions === "true",
  };
}

async function measureAll(
  request: UsageRequest,
  { options }: Words,
  shell: Shell,
  reporter: Reporter,
): Promise<readonly Usage[]> {
  const api = await openApi("du", options, shell, reporter);
  const progress = createListingProgress(reporter, shell.now);
  try {
    const { place, isEveryRegion } = request;
    const lists = createLists(api, progress.add);
    const instances =
      place.instance === undefined ? await lists.instances(isEveryRegion) : [await findInstance(api, place.instance)];
    const rows: Usage[] = [];
    for (const instance of instances) rows.push(...(await measureInstance(instance, request, lists, api)));
    return rows;
  } finally {
    progress.end();
  }
}

/** The rows of a place begin with the place itself. */
async function measureInstance(
  instance: Registry,
  { place, depth, readsLayers }: UsageRequest,
  lists: Lists,
  api: Pick<Api, "invoke">,
): Promise<readonly Usage[]> {
  const { RegistryId, Status } = instance;
  // One that is not running answers nothing else.
  if (Status !== "Running") return [];
  const repositories = await readRepositories(instance, place, lists, readsLayers ? api : undefined);
  const { namespace, repository } = place;
  const above = repository !== undefined ? 2 : namespace !== undefined ? 1 : 0;
  const inner = place.instance === undefined ? depth - 1 : depth;
  const root = [RegistryId, namespace, repository].filter((part) => part !== undefined).join("/");
  return usageOf(RegistryId, repositories, above + inner).filter(
    ({ path }) => path === root || path.startsWith(`${root}/`),
  );
}

async function readRepositories(
  instance: Registry,
  { namespace, repository }: Place,
  lists: Lists,
  api: Pick<Api, "invoke"> | undefined,
): Promise<readonly RepositoryImages[]> {
  const limit = createLimit(4);
  const isWanted = (name: RepositoryName) =>
    (namespace === undefined || name.namespace === namespace) &&
    (repository === undefined || name.repository === repository);
  const found = await readRepositoryTags(instance, lists, isWanted, namespace);
  return Promise.all(
    found.map(async ({ tags, ...name }) => {
      const images = groupTags(tags, ({ Digest }) => Digest);
      return {
        ...name,
        images: await Promise.all(images.map((image) => limit(() => factsOf(instance, name, image, api)))),
      };
    }),
  );
}

async function factsOf(
  { RegistryId, RegionName: region }: Registry,
  { namespace, repository }: RepositoryName,
  [first, ...others]: readonly [TcrImageInfo, ...TcrImageInfo[]],
  api: Pick<Api, "invoke"> | undefined,
): Promise<ImageFacts> {
  const facts = { digest: first.Digest, size: Number(first.Size), tags: 1 + others.length };
  if (api === undefined) return { ...facts, layers: undefined };
  const image = { NamespaceName: namespace, RepositoryName: repository, ImageVersion: first.ImageVersion };
  const { Manifest } = await api.invoke(describeImageManifests, { RegistryId, ...image }, { region });
  return { ...facts, layers: layersOf(Manifest) };
}

function dataOf({ path, imageBytes, layerBytes, unknownImages, images, tags }: Usage, readsLayers: boolean): object {
  return {
    Path: path,
    ImageBytes: imageBytes,
    ...(readsLayers ? { LayerBytes: layerBytes, UnknownImages: unknownImages } : {}),
    Images: images,
    Tags: tags,
  };
}

async function showTable(
  rows: readonly Usage[],
  readsLayers: boolean,
  shell: Shell,
  reporter: Reporter,
): Promise<void> {
  if (rows.length === 0) return reporter.line(messages.nothing);
  const { place, size, layers, images, tags } = messages.columns;
  const number = (name: string) => ({ name, isNumber: true });
  const table = {
    columns: [{ name: place }, number(size), ...(readsLayers ? [number(layers)] : []), number(images), number(tags)],
    rows: rows.map((row) => [
      printable(row.path),
      sizeText(row.imageBytes),
      ...(readsLayers ? [sizeText(row.layerBytes)] : []),
      String(row.images),
      String(row.tags),
    ]),
  };
  await writeView({ pairs: [], table }, shell);
  const unknown = rows.reduce((most, { unknownImages }) => Math.max(most, unknownImages), 0);
  if (readsLayers && unknown > 0) tell(reporter, [messages.unknown(unknown)]);
}

const messages = {
  tooMuch: "it measures one place",
  wrongDepth: (text: string): Problem => ({
    what: `--depth: expected a whole number from 1 to ${duLevels.length}, got ${quoteWhole(text)}`,
  }),
  oneImage: (): Problem => ({
    what: "the place names one image",
    hint: "`tcr ls` tells its size; a place here is INSTANCE/NAMESPACE/REPOSITORY at most",
  }),
  columns: { place: "Place", size: "Images' size", layers: "Layers' size", images: "Images", tags: "Tags" },
  nothing: "Nothing found.",
  unknown: (count: number): string =>
    `The layers of ${countText(count, "image")} are not known, as of an index of several platforms; they are not in Layers' size.`,
};
