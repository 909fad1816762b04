import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { ActionData } from "./form/action-data.js";
import { createForm } from "./form/form.js";
import { maskSecrets, unmaskSecrets } from "./form/secrets.js";
import { linkTo, parseLink } from "./link.js";
import type { ActionGroup } from "./load-action.js";

const folder = new URL("gen/", import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as unknown;
const groups = read("groups.json") as readonly ActionGroup[];
const names = groups.flatMap(({ actions }) => actions.map(({ name }) => name));

it("has a file of each action that it lists", () => {
  expect(readdirSync(new URL("actions/", folder)).toSorted()).toEqual(names.map((name) => `${name}.json`).toSorted());
});

it.each(names)("begins with an example that the client would send: %s", (name) => {
  const action = read(`actions/${name}.json`) as ActionData;
  const { example = { nothing: "there" } } = action;
  expect(createForm(action, example).issues.value).toEqual([]);
  const { input, secrets } = maskSecrets(action, example);
  expect(unmaskSecrets(action, input, secrets)).toEqual(example);
  expect(parseLink(linkTo(action, example, undefined))?.action).toBe(name);
});
