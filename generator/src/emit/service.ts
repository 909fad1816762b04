import type { Api } from "../model/types.js";
import { type Literal, namedType, plainType } from "../print/code.js";
import type { ConstantDeclaration } from "../print/document.js";
import type { Emitter } from "./emitter.js";
import { clientPaths, mockPaths } from "./paths.js";

/** The client's service: what every call needs is one constant; regions and retired actions are others, for those who want them. */
export const clientServiceEmitter: Emitter = {
  title: "client service",
  emit: (api) => [
    {
      kind: "typescript",
      path: `${clientPaths.service}.ts`,
      declarations: [
        serviceConstant(api, clientPaths.contract, hostsOf(api)),
        namesConstant("regions", "Every region that the service knows.", regionNames(api)),
        namesConstant(
          "retiredActions",
          "Actions that earlier releases had and the API has no more.",
          retiredActions(api),
        ),
      ],
    },
  ],
};

/** The mock's service: all in one constant. */
export const mockServiceEmitter: Emitter = {
  title: "mock service",
  emit: (api) => [
    {
      kind: "typescript",
      path: `${mockPaths.service}.ts`,
      declarations: [
        serviceConstant(api, mockPaths.contract, {
          endpoints: api.endpoints.map(({ host, region, financial }) => ({ host, region, financial })),
          regions: api.regions.map(({ name, number, alias }) => ({ name, number, alias })),
          retiredActions: retiredActions(api),
        }),
      ],
    },
  ],
};

function serviceConstant(
  { name, title, version, limits }: Api,
  contract: string,
  places: Readonly<Record<string, Literal>>,
): ConstantDeclaration {
  const { getMaxBytes, v1PostMaxBytes, tc3PostMaxBytes } = limits;
  return {
    kind: "constant",
    name: "service",
    docs: { text: [`${title}, version ${version}.`] },
    type: namedType({ name: "Service", module: contract }),
    value: { name, version, ...places, limits: { getMaxBytes, v1PostMaxBytes, tc3PostMaxBytes } },
  };
}

function namesConstant(name: string, about: string, names: readonly string[]): ConstantDeclaration {
  return { kind: "constant", name, docs: { text: [about] }, type: plainType("readonly string[]"), value: names };
}

/** The general host, and the regions whose own hosts are made of it. */
function hostsOf({ endpoints }: Api): Readonly<Record<string, string>> {
  const [general = { host: "" }, ...regional] = endpoints;
  const odd = regional.find(({ host, region }) => host !== general.host.replace(".", `.${region}.`));
  if (odd !== undefined) throw new Error(`${odd.host} is not ${general.host} with its region after the first part`);
  const regionsWhere = (financial: boolean) =>
    regional.flatMap((one) => ((one.financial === true) === financial ? [one.region] : [])).join(" ");
  return { host: general.host, hostedRegions: regionsWhere(false), financialRegions: regionsWhere(true) };
}

function regionNames({ regions }: Api): string[] {
  return regions.map(({ name }) => name);
}

function retiredActions({ actions, releases }: Api): string[] {
  const live = new Set(actions.map(({ name }) => name));
  const deleted = releases.flatMap((release) => release.deletedActions ?? []);
  return [...new Set(deleted)].filter((name) => !live.has(name)).toSorted();
}
