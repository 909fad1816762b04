import { buildApi, typesOfAction } from "../model/build.js";
import type { Api } from "../model/types.js";
import type { Spec } from "../spec.js";
import type { Edition } from "./load-editions.js";
import { mergeEdition, mergeService } from "./merge-edition.js";

/** What of an edition differs from the API, with the services beside it. */
export interface EditionApi {
  /** The edition's own actions and those that it changes, in one group of its name. */
  readonly api: Api;
  readonly services: readonly Api[];
  /** Actions that the API does not have. */
  readonly newActions: readonly string[];
  /** Actions that are known by name alone. */
  readonly otherActions: readonly string[];
}

/** Resolves an edition without faults. */
export function buildEditionApi(base: Spec, edition: Edition): EditionApi {
  const { name, title, summary, otherActions } = edition.edition.json;
  const merged = buildApi(mergeEdition(base, edition));
  const changed = new Set(edition.changes.map(({ json }) => json.name));
  const added = new Set(edition.actions.map(({ json }) => json.name));
  const actions = merged.actions.filter(
    (action) =>
      added.has(action.name) ||
      changed.has(action.name) ||
      typesOfAction(action, merged.types).some((type) => changed.has(type)),
  );
  return {
    api: inOneGroup({ ...merged, actions }, { name, title, summary }),
    services: edition.services.map((service) => {
      const api = buildApi(mergeService(base, edition, service));
      return inOneGroup(api, { name: service.name, title: api.title, summary: api.summary });
    }),
    newActions: [...added].toSorted(),
    otherActions,
  };
}

/** The actions of an API and the types that they use, as one group. */
function inOneGroup(api: Api, group: { readonly name: string; readonly title: string; readonly summary: string }): Api {
  const actions = api.actions.map((action) => ({ ...action, group: group.name }));
  const used = new Set(actions.flatMap((action) => typesOfAction(action, api.types)));
  const types = api.types.flatMap((type) => (used.has(type.name) ? [{ ...type, groups: [group.name] }] : []));
  return { ...api, actions, types, groups: [{ ...group, actions, inManualOrder: actions }] };
}
