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
const paths = groups.flatMap(({ name, actions }) => actions.map((action) => `${name}/${action.name}.json`));

it("has a file of each action that it lists", () => {
  const files = readdirSync(new URL("actions/", folder), { recursive: true, encoding: "utf8" });
  const found = files.map((file) => file.replaceAll("\\", "/")).filter((file) => file.endsWith(".json"));
  expect(found.toSorted()).toEqual(paths.toSorted());
});

it.each(paths)("begins with an example that the client would send: %s", (path) => {
  const action = read(`actions/${path}`) as ActionData;
  const { example = { nothing: "there" } } = action;
  expect(createForm(action, example).issues.value).toEqual([]);
  const { input, secrets } = maskSecrets(action, example);
  expect(unmaskSecrets(action, input, secrets)).toEqual(example);
  expect(parseLink(linkTo(action, example, undefined))?.action).toBe(action.name);
});
