import type { Field } from "@tcrkit/client/schema";
import { isRegistryId } from "../parse/names.js";
import type { ReadyCall } from "./connect.js";

/** The parameters in which an instance stands by a name or a domain. What has the form of an id is one, whatever else is called like it. */
export function namedRegistries({ operation, input }: Pick<ReadyCall, "operation" | "input">): readonly Field[] {
  return operation.input.filter((field) => isRegistryId(field) && isName(input[field.name]));
}

function isName(value: unknown): boolean {
  return typeof value === "string" && value !== "" && !/^tcr-[a-z\d]+(?:-\d+)?$/i.test(value);
}
