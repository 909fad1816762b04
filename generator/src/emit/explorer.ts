import { typesOfAction } from "../model/build.js";
import { describeLimits } from "../model/describe.js";
import type { Action, Api, Member } from "../model/types.js";
import type { Emitter } from "./emitter.js";
import { explorerPaths } from "./paths.js";
import { fieldLiteral } from "./tables/field-literal.js";
import { relationsLiteral } from "./tables/relations-literal.js";

/** What the API explorer reads: the list of actions, and a file an action with its inputs, their words and its example. */
export const explorerEmitter: Emitter = {
  title: "explorer",
  emit: (api) => [
    {
      kind: "json",
      path: explorerPaths.groups,
      value: api.groups.map(({ name, title, inManualOrder }) => ({
        name,
        title,
        actions: inManualOrder.map((action) => ({ name: action.name, summary: action.summary })),
      })),
    },
    ...api.actions.map((action) => ({
      kind: "json" as const,
      path: explorerPaths.action(action),
      value: explorerAction(api, action),
    })),
  ],
};

function explorerAction({ types }: Api, action: Action) {
  const sent = new Set(typesOfAction({ ...action, output: [] }, types));
  return {
    name: action.name,
    group: action.group,
    summary: action.summary,
    kind: action.kind,
    rateLimit: action.rateLimit,
    region: action.region,
    input: action.input.map(explorerField),
    shapes: Object.fromEntries(
      types.filter(({ name }) => sent.has(name)).map(({ name, members }) => [name, members.map(explorerField)]),
    ),
    ...(action.example === undefined ? {} : { example: action.example.input }),
  };
}

/** A member as the tables have it, with its relations and the words of what is sent: those of its values stand in their order. */
function explorerField(member: Member) {
  const meanings = member.values.map(({ meaning }) => meaning ?? "");
  return {
    ...fieldLiteral(member),
    ...relationsLiteral(member),
    description: member.description,
    limits: describeLimits({ ...member, nullable: false, mayBeMissing: false }),
    meanings: meanings.some((meaning) => meaning !== "") ? meanings : undefined,
  };
}
