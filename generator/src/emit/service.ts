import type { Api } from "../model/types.js";
import { namedType } from "../print/code.js";
import type { Emitter } from "./emitter.js";

/** The service as a constant: endpoints, regions, request limits. */
export function createServiceEmitter(
  title: string,
  paths: { readonly contract: string; readonly service: string },
): Emitter {
  return {
    title,
    emit: (api) => [
      {
        kind: "typescript",
        path: `${paths.service}.ts`,
        declarations: [
          {
            kind: "constant",
            name: "service",
            docs: { text: [`${api.title}, version ${api.version}.`] },
            type: namedType({ name: "Service", module: paths.contract }),
            value: {
              name: api.name,
              version: api.version,
              endpoints: api.endpoints.map(({ host, region, financial }) => ({ host, region, financial })),
              regions: api.regions.map(({ name }) => name),
              retiredActions: retiredActions(api),
              limits: {
                getMaxBytes: api.limits.getMaxBytes,
                v1PostMaxBytes: api.limits.v1PostMaxBytes,
                tc3PostMaxBytes: api.limits.tc3PostMaxBytes,
              },
            },
          },
        ],
      },
    ],
  };
}

/** Actions that earlier releases had and the API has no more. */
function retiredActions({ actions, releases }: Api): string[] {
  const live = new Set(actions.map(({ name }) => name));
  const deleted = releases.flatMap((release) => release.deletedActions ?? []);
  return [...new Set(deleted)].filter((name) => !live.has(name)).toSorted();
}
