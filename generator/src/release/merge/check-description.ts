import { typeNameOf } from "../read-description.js";

/** One thing wrong with a description: where, what was found, what was expected. */
export interface DescriptionFault {
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/** Checks that a parsed JSON file is a description in the official CLI's format, down to each member's type. */
export function checkDescription(json: unknown): DescriptionFault[] {
  if (!isRecord(json)) return [fault("", json, "an object")];
  const { version, metadata, actions, objects } = json;
  const outline = [
    ...(version === undefined || version === "1.0" ? [] : [fault("version", version, '"1.0"')]),
    ...["apiVersion", "serviceShortName"].flatMap((key) => checkText(`metadata.${key}`, valueIn(metadata, key))),
    ...(isRecord(actions) ? [] : [fault("actions", actions, "an object of actions by name")]),
    ...(isRecord(objects) ? [] : [fault("objects", objects, "an object of objects by name")]),
  ];
  if (!isRecord(actions) || !isRecord(objects)) return outline;
  return [
    ...outline,
    ...(Object.keys(actions).length === 0 ? [fault("actions", actions, "at least one action")] : []),
    ...Object.entries(actions).flatMap(([name, action]) => checkAction(name, action, objects)),
    ...Object.entries(objects).flatMap(([name, object]) => checkObject(name, object, objects)),
  ];
}

type Json = Readonly<Record<string, unknown>>;

const typeName = /^[A-Z][A-Za-z0-9_]{0,119}$/;
const memberName = /^[A-Za-z][A-Za-z0-9_]{0,119}$/;
const nameRule = "letters, digits and _, at most 120 of them";
const kinds = ["string", "int", "float", "bool", "binary", "object", "list"];
const atoms = ["string", "int64", "uint64", "float", "bool", "datetime", "datetime_iso", "date", "binary"];

function checkAction(name: string, action: unknown, objects: Json): DescriptionFault[] {
  const path = `actions.${name}`;
  if (!typeName.test(name)) return [fault(path, name, `a name that begins with a capital: ${nameRule}`)];
  const status = valueIn(action, "status");
  return [
    ...(status === undefined || typeof status === "string" ? [] : [fault(`${path}.status`, status, "a text")]),
    ...checkMessages(path, action, objects),
  ];
}

function checkMessages(path: string, action: unknown, objects: Json): DescriptionFault[] {
  return ["input", "output"].flatMap((side) => {
    const message = valueIn(action, side);
    const isThere = typeof message === "string" && Object.hasOwn(objects, message);
    return isThere ? [] : [fault(`${path}.${side}`, message, "the name of one of its objects")];
  });
}

function checkObject(name: string, object: unknown, objects: Json): DescriptionFault[] {
  const path = `objects.${name}`;
  if (!typeName.test(name)) return [fault(path, name, `a name that begins with a capital: ${nameRule}`)];
  const local = typeNameOf(name);
  if (local !== name && Object.hasOwn(objects, local)) {
    return [fault(path, name, `another name than that of a scalar, or no ${local} beside it`)];
  }
  const members = valueIn(object, "members");
  if (!Array.isArray(members)) return [fault(`${path}.members`, members, "a list of members")];
  const names = members.map((member: unknown) => valueIn(member, "name"));
  return members.flatMap((member: unknown, index) => {
    const own = names[index];
    if (typeof own !== "string" || !memberName.test(own)) {
      return [fault(`${path}.members[${index}].name`, own, `a name of ${nameRule}`)];
    }
    if (names.indexOf(own) < index)
      return [{ path: `${path}.members.${own}`, found: "the member twice", expected: "each member once" }];
    return checkMember(`${path}.members.${own}`, member, objects);
  });
}

function checkMember(path: string, member: unknown, objects: Json): DescriptionFault[] {
  const [type, of] = [valueIn(member, "type"), valueIn(member, "member")];
  if (typeof type !== "string" || !kinds.includes(type)) {
    return [fault(`${path}.type`, type, `one of ${kinds.join(", ")}`)];
  }
  const isKnown = typeof of === "string" && (atoms.includes(of) || Object.hasOwn(objects, of));
  return [
    ...(isKnown ? [] : [fault(`${path}.member`, of, "a scalar of the format, or one of its objects")]),
    ...["document", "example"].flatMap((key) => {
      const value = valueIn(member, key);
      return value === undefined || typeof value === "string" ? [] : [fault(`${path}.${key}`, value, "a text")];
    }),
    ...["required", "value_allowed_null", "output_required"].flatMap((key) => {
      const value = valueIn(member, key);
      return value === undefined || typeof value === "boolean" ? [] : [fault(`${path}.${key}`, value, "true or false")];
    }),
  ];
}

function checkText(path: string, value: unknown): DescriptionFault[] {
  return typeof value === "string" && value !== "" ? [] : [fault(path, value, "a text")];
}

function valueIn(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fault(path: string, found: unknown, expected: string): DescriptionFault {
  const text = found === undefined ? "nothing" : JSON.stringify(found);
  return { path, found: text.length > 80 ? `${text.slice(0, 77)}...` : text, expected };
}
