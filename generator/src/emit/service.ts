import { retiredActions } from "../model/retired-actions.js";
import type { Api } from "../model/types.js";
import { combineTypes, type Literal, namedType, plainType, type TypeText } from "../print/code.js";
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
        serviceConstant(api, clientPaths.reader("service-facts"), hostsOf(api)),
        namesConstant("regions", "Every region that the service knows.", regionNames(api)),
      ],
    },
    {
      kind: "typescript",
      path: `${clientPaths.retiredActions}.ts`,
      declarations: [
        {
          kind: "constant",
          name: "retiredActions",
          docs: { text: ["Actions that earlier releases had and the API has no more."] },
          type: readonlyList("RetiredAction", clientPaths.reader("service-facts")),
          value: retiredActions(api).map((action) => ({ ...action })),
        },
      ],
    },
    {
      kind: "typescript",
      path: `${clientPaths.signatureMethods}.ts`,
      declarations: [
        {
          kind: "constant",
          name: "signatureMethods",
          docs: {
            text: ["How requests may be signed, and which content types go with which method of which signature."],
          },
          type: readonlyList("SignatureMethodInfo", clientPaths.reader("service-facts")),
          value: signatureMethods(api),
        },
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
          retiredActions: retiredActions(api).map(({ name }) => name),
          signatureMethods: signatureMethods(api),
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

function readonlyList(name: string, module: string): TypeText {
  return combineTypes("readonly $[]", [namedType({ name, module })]);
}

function namesConstant(name: string, about: string, names: readonly string[]): ConstantDeclaration {
  return { kind: "constant", name, docs: { text: [about] }, type: plainType("readonly string[]"), value: names };
}

function signatureMethods(api: Api): Literal[] {
  return api.signatureMethods.map(({ name, version, recommended, requests, ...method }) => ({
    name,
    version,
    isDefault: method.default,
    isRecommended: recommended,
    requests: requests.map(({ method, contentType, certainActions }) => ({ method, contentType, certainActions })),
  }));
}

/** The general host, and the regions whose own hosts are made of it. */
function hostsOf({ endpoints, regions }: Api): Readonly<Record<string, string>> {
  const [general = { host: "" }, ...regional] = endpoints;
  const odd = regional.find(({ host, region }) => host !== general.host.replace(".", `.${region}.`));
  if (odd !== undefined) throw new Error(`${odd.host} is not ${general.host} with its region after the first part`);
  // A host of a region that no request can name is reached as an endpoint alone.
  const named = regional.filter(({ region }) => regions.some(({ name }) => name === region));
  const regionsWhere = (financial: boolean) =>
    named.flatMap((one) => ((one.financial === true) === financial ? [one.region] : [])).join(" ");
  return { host: general.host, hostedRegions: regionsWhere(false), financialRegions: regionsWhere(true) };
}

function regionNames({ regions }: Api): string[] {
  return regions.map(({ name }) => name);
}
