import type { Action, Api, Waiter } from "../model/types.js";
import { combineTypes, namedType } from "../print/code.js";
import type { Property } from "../print/document.js";
import { clientError } from "./client-error.js";
import type { Emitter } from "./emitter.js";
import { clientPaths } from "./paths.js";
import { requestName, responseName } from "./types.js";

/** The client's named waiters: each polls one action until a state is there. */
export const waitersEmitter: Emitter = {
  title: "waiters",
  emit: (api) => {
    const waiters = distinctWaiters(api);
    return [
      {
        kind: "typescript",
        path: `${clientPaths.waiters}.ts`,
        declarations: [
          {
            kind: "interface",
            name: "Waiters",
            docs: { text: ["What to wait for after an action whose work goes on after its answer."] },
            properties: waiters.map((waiter) => waiterProperty(api, waiter)),
          },
        ],
      },
    ];
  },
};

interface NamedWaiter {
  readonly waiter: Waiter;
  readonly polled: Action;
  readonly startedBy: readonly string[];
}

function distinctWaiters(api: Api): NamedWaiter[] {
  const actions = new Map(api.actions.map((action) => [action.name, action]));
  const all = api.actions.flatMap((action) => action.waiters.map((waiter) => ({ waiter, starter: action.name })));
  const names = [...new Set(all.map(({ waiter }) => waiter.name))].toSorted();
  return names.flatMap((name) => {
    const same = all.filter(({ waiter }) => waiter.name === name);
    const [first] = same;
    const polled = actions.get(first?.waiter.poll ?? "");
    if (first === undefined || polled === undefined) return [];
    return [{ waiter: first.waiter, polled, startedBy: same.map(({ starter }) => starter) }];
  });
}

function waiterProperty(api: Api, { waiter, polled, startedBy }: NamedWaiter): Property {
  const { state, success, failure, absent, hopeless, newestBy } = waiter;
  const goals = [
    ...success.map((text) => (text === "" ? "empty" : `\`${text}\``)),
    ...(absent === "success" ? ["gone"] : []),
  ];
  const late = [
    ...(hopeless?.states ?? []).map((text) => (text === "" ? "an empty state" : `\`${text}\``)),
    ...(absent === "hopeless" ? ["nothing found"] : []),
    ...(hopeless?.codes ?? []).map((code) => `the error \`${code}\``),
  ];
  const fails = failure.length === 0 ? "" : `; ${failure.map((text) => `\`${text}\``).join(", ")} is a failure`;
  return {
    name: waiter.name,
    docs: {
      text: [
        `After ${startedBy.join(" or ")}: polls ${polled.name} until \`${state}\` is ${goals.join(" or ")}${fails}.`,
        ...(late.length === 0
          ? []
          : [`Also a failure, unless it passes within the \`graceMs\` at the start: ${late.join(", ")}.`]),
        ...(newestBy === undefined ? [] : [`Of several items it watches the one with the greatest \`${newestBy}\`.`]),
      ],
      tags: [
        {
          name: "throws",
          text: `${clientError(api, "WaitError")} for a state that cannot recover, ${clientError(api, "TimeoutError")}, and what a call throws.`,
        },
      ],
    },
    type: combineTypes("(input: $, options?: $) => Promise<$>", [
      namedType({ name: requestName(polled), module: clientPaths.types(polled.group) }),
      namedType({ name: "WaitOptions", module: clientPaths.contract }),
      namedType({ name: responseName(polled), module: clientPaths.types(polled.group) }),
    ]),
    optional: false,
    readonly: true,
  };
}
