import { defineComponent, unref, useSSRContext } from "vue";
import { ssrRenderList, ssrInterpolate } from "vue/server-renderer";
const service = {
  name: "tcr",
  version: "2019-09-24",
  host: "tcr.tencentcloudapi.com",
  hostedRegions: "ap-guangzhou ap-shanghai ap-beijing ap-chengdu ap-chongqing ap-hongkong ap-singapore ap-bangkok ap-mumbai ap-seoul ap-tokyo na-ashburn na-siliconvalley eu-frankfurt",
  financialRegions: "ap-shanghai-fsi ap-shenzhen-fsi",
  limits: { getMaxBytes: 32768, v1PostMaxBytes: 1048576, tc3PostMaxBytes: 10485760 }
};
const regions = [
  "ap-bangkok",
  "ap-beijing",
  "ap-chengdu",
  "ap-chongqing",
  "ap-guangzhou",
  "ap-hongkong",
  "ap-jakarta",
  "ap-mumbai",
  "ap-nanjing",
  "ap-seoul",
  "ap-shanghai",
  "ap-shanghai-fsi",
  "ap-shenzhen-fsi",
  "ap-singapore",
  "ap-tokyo",
  "eu-frankfurt",
  "na-ashburn",
  "na-siliconvalley",
  "sa-saopaulo"
];
function isPlainObject(value) {
  if (typeof value !== "object" || value === null)
    return false;
  return Object.getPrototypeOf(value) === Object.prototype || tagOf(value) === "Object";
}
function stringOf(value) {
  return typeof value === "string" ? value : void 0;
}
function kindOf(value) {
  if (value === null || value === void 0 || Number.isNaN(value))
    return String(value);
  if (typeof value === "number")
    return kindOfNumber(value);
  const kind = typeof value === "object" ? tagOf(value).replace(/^(Object|Array)$/, lowerCase) : typeof value;
  return `${/^[aeio]/i.test(kind) ? "an" : "a"} ${kind}`;
}
function kindOfNumber(value) {
  if (!Number.isInteger(value))
    return "a fraction";
  return Number.isSafeInteger(value) ? "an integer" : "an integer beyond 2^53";
}
function tagOf(value) {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}
function lowerCase(text) {
  return text.toLowerCase();
}
const maxIssues = 20;
function checkTypes(operation, input) {
  return checkInput(operation, input);
}
function checkInput(operation, input, rules) {
  const issues = [];
  const addIssue = (path, expected, found) => {
    if (issues.length < maxIssues)
      issues.push({ path, expected, found });
  };
  const check = { shapes: operation.shapes, rules, addIssue };
  if (isPlainObject(input))
    checkObject(check, operation.input, void 0, input, "");
  else
    addIssue("input", "an object", kindOf(input));
  return issues;
}
function checkObject(check, shape, part, object, prefix) {
  var _a;
  const [fields, required] = lookupOf(shape);
  const needed = part ?? required;
  for (const name of needed) {
    if (!isGiven(object, name))
      check.addIssue(prefix + name, "a value", "nothing");
  }
  for (const name of Object.keys(object)) {
    const value = object[name];
    if (value === void 0)
      continue;
    const field = fields.get(name);
    if (field === void 0) {
      check.addIssue(prefix + name.slice(0, 64), knownNames([...fields.keys()]), "an unknown member");
      continue;
    }
    const path = prefix + name;
    if (field.exclusiveWith !== void 0)
      checkExclusion(check, shape, object, field, path);
    if (value !== null || !field.nullable || needed.includes(name)) {
      checkValue(check, field, value, path, field.list ?? 0);
    }
  }
  (_a = check.rules) == null ? void 0 : _a.ofObject(shape, part, object, prefix, check.addIssue);
}
const lookups = /* @__PURE__ */ new WeakMap();
function lookupOf(shape) {
  let lookup = lookups.get(shape);
  if (lookup === void 0) {
    const required = shape.flatMap((field) => field.required === true ? field.name : []);
    lookup = [new Map(shape.map((field) => [field.name, field])), required];
    lookups.set(shape, lookup);
  }
  return lookup;
}
function isGiven(object, name) {
  return Object.hasOwn(object, name) && object[name] !== void 0;
}
function knownNames(names) {
  return names.length === 0 ? "no members" : `one of ${names.join(", ")}`;
}
function checkExclusion(check, shape, object, field, path) {
  var _a;
  for (const { name } of shape.slice(0, shape.indexOf(field))) {
    if (((_a = field.exclusiveWith) == null ? void 0 : _a[name]) === "refused" && isGiven(object, name))
      check.addIssue(path, `it or ${name}`, "both");
  }
}
function checkValue(check, field, value, path, depth) {
  const shape = check.shapes[field.type];
  if (depth > 0) {
    if (Array.isArray(value))
      checkItems(check, field, value, path, depth);
    else
      check.addIssue(path, "an array", kindOf(value));
  } else if (shape !== void 0) {
    if (isPlainObject(value))
      checkObject(check, shape, field.partial, value, `${path}.`);
    else
      check.addIssue(path, "an object", kindOf(value));
  } else
    checkScalar(check, field, value, path);
}
function checkItems(check, field, list, path, depth) {
  addBreach(check, field, list, path);
  for (let index = 0; index < list.length; index++) {
    checkValue(check, field, list[index], `${path}[${index}]`, depth - 1);
  }
}
function checkScalar(check, field, value, path) {
  const expected = wrongType(field.type, value);
  if (expected === void 0)
    addBreach(check, field, value, path);
  else
    check.addIssue(path, expected, kindOf(value));
}
function addBreach({ rules, addIssue }, field, value, path) {
  const breach = rules == null ? void 0 : rules.ofValue(field, value);
  if (breach !== void 0)
    addIssue(path, breach.expected, breach.found);
}
function wrongType(type, value) {
  switch (type) {
    case "Integer":
      return Number.isSafeInteger(value) || typeof value === "bigint" ? void 0 : "an integer up to 2^53, or a bigint";
    case "Float":
      return Number.isFinite(value) ? void 0 : "a finite number";
    case "Boolean":
      return typeof value === "boolean" ? void 0 : "a boolean";
    case "Timestamp":
    case "Date":
      return typeof value === "string" || isDate(value) ? void 0 : "a string or a valid Date";
    case "Object":
      return isPlainObject(value) ? void 0 : "an object";
    default:
      if (typeof value !== "string")
        return "a string";
      return value.isWellFormed() ? void 0 : "a string without half a character (a lone surrogate)";
  }
}
function isDate(value) {
  return value instanceof Date && !Number.isNaN(value.getTime());
}
const UNSEEN = /[\u007f-\u009f\u2028\u2029\p{Cf}]/gu;
function isPlain(text) {
  return !/[\p{Cc}\p{Cs}]/u.test(text) && text.search(UNSEEN) < 0;
}
function jsonString(text) {
  return quoted(
    text,
    (character) => Array.from({ length: character.length }, (_, index) => `\\u${hex(character.charCodeAt(index), 4)}`).join("")
  );
}
function javaScriptString(text) {
  return quoted(text, (character) => `\\u{${hex(character.codePointAt(0) ?? 0, 1)}}`);
}
function codePointString(text) {
  return quoted(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 65535 ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
  });
}
function shellWord(text) {
  if (/^[\w@%+=:,./-]+$/.test(text)) return text;
  if (isPlain(text)) return `'${text.replaceAll("'", "'\\''")}'`;
  const escaped = [...text].map((character) => {
    if (character === "\\" || character === "'") return `\\${character}`;
    if (isPlain(character)) return character;
    return [...new TextEncoder().encode(character)].map((byte) => `\\x${hex(byte, 2)}`).join("");
  });
  return `$'${escaped.join("")}'`;
}
function quoted(text, escaped) {
  return JSON.stringify(text).replace(UNSEEN, escaped);
}
function hex(code, digits) {
  return code.toString(16).padStart(digits, "0");
}
const MAX_COLUMNS = 90;
function printTree(value, notation2, level = 0) {
  const members = membersOf(value);
  const lines = members == null ? void 0 : members.map(([name, member]) => {
    const key = notation2.key(name);
    return `${key}: ${printPart(member, notation2, level + 1, key.length + 2)}`;
  });
  if (lines === void 0 || lines.length === 0) return printPart(value, notation2, level, 0);
  return block("{", lines, "}", notation2, level);
}
function printPart(value, notation2, level, used) {
  const line = lineWithin(MAX_COLUMNS - level * notation2.indent - used, value, notation2);
  if (line !== void 0) return line;
  if (typeof value !== "object" || value === null) return printScalar(value, notation2);
  if (!Array.isArray(value)) return printTree(value, notation2, level);
  const items = value.map((item) => printPart(item, notation2, level + 1, 0));
  return block("[", items, "]", notation2, level);
}
function block(open, lines, close, notation2, level) {
  const pad = " ".repeat((level + 1) * notation2.indent);
  const end = notation2.hasTrailingCommas ? "," : "";
  return `${open}
${pad}${lines.join(`,
${pad}`)}${end}
${" ".repeat(level * notation2.indent)}${close}`;
}
function printLine(value, notation2) {
  return lineWithin(Number.POSITIVE_INFINITY, value, notation2) ?? "";
}
function lineWithin(columns, value, notation2) {
  const members = membersOf(value);
  if (members === void 0 && !Array.isArray(value)) {
    const scalar = printScalar(value, notation2);
    return scalar.length <= columns ? scalar : void 0;
  }
  const padding = members === void 0 || members.length === 0 ? "" : notation2.padding;
  const [open, close] = members === void 0 ? ["[", "]"] : [`{${padding}`, `${padding}}`];
  const items = (members == null ? void 0 : members.map(([name, member]) => [`${notation2.key(name)}: `, member])) ?? keyless(value);
  let left = columns - open.length - close.length;
  const parts = [];
  for (const [key, item] of items) {
    left -= key.length + (parts.length === 0 ? 0 : ", ".length);
    const part = lineWithin(left, item, notation2);
    if (part === void 0) return void 0;
    left -= part.length;
    parts.push(key + part);
  }
  return left < 0 ? void 0 : `${open}${parts.join(", ")}${close}`;
}
function keyless(value) {
  return Array.isArray(value) ? value.map((item) => ["", item]) : [];
}
function printScalar(value, { text, literals, bigintSuffix }) {
  switch (typeof value) {
    case "string":
      return text(value);
    case "boolean":
      return literals[value ? "true" : "false"];
    case "bigint":
      return Number.isSafeInteger(Number(value)) ? String(value) : `${value}${bigintSuffix}`;
    case "number":
      return Number.isFinite(value) ? String(value) : literals.null;
    default:
      return literals.null;
  }
}
function membersOf(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
  return Object.entries(value).filter(([, member]) => member !== void 0);
}
const notation = {
  text: jsonString,
  key: jsonString,
  literals: { null: "null", true: "true", false: "false" },
  bigintSuffix: "",
  padding: " ",
  hasTrailingCommas: false,
  indent: 2
};
function indentedJson(input) {
  return printTree(input, notation);
}
function jsonText(value) {
  if (Array.isArray(value)) return `[${value.map((item) => jsonText(item ?? null)).join(",")}]`;
  if (typeof value === "string") return jsonString(value);
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value).filter(([, member]) => member !== void 0);
  return `{${members.map(([name, member]) => `${jsonString(name)}:${jsonText(member)}`).join(",")}}`;
}
function partsOf(text) {
  const parts = [];
  let end = 0;
  for (const { index, 0: whole, 2: code = "" } of text.matchAll(/(`+)(.*?)\1/gs)) {
    parts.push({ text: text.slice(end, index), isCode: false }, { text: code.trim(), isCode: true });
    end = index + whole.length;
  }
  parts.push({ text: text.slice(end), isCode: false });
  return parts.filter((part) => part.text !== "");
}
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "SpecText",
  __ssrInlineRender: true,
  props: {
    text: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[-->`);
      ssrRenderList(unref(partsOf)(__props.text), (part, index) => {
        _push(`<!--[-->`);
        if (part.isCode) {
          _push(`<code>${ssrInterpolate(part.text)}</code>`);
        } else {
          _push(`<!--[-->${ssrInterpolate(part.text)}<!--]-->`);
        }
        _push(`<!--]-->`);
      });
      _push(`<!--]-->`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("explorer/form/SpecText.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  _sfc_main as _,
  knownNames as a,
  stringOf as b,
  checkInput as c,
  isPlainObject as d,
  checkTypes as e,
  shellWord as f,
  codePointString as g,
  jsonString as h,
  indentedJson as i,
  jsonText as j,
  kindOf as k,
  printTree as l,
  javaScriptString as m,
  isPlain as n,
  printLine as p,
  regions as r,
  service as s
};
