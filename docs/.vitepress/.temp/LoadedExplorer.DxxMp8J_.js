var __typeError = (msg) => {
  throw TypeError(msg);
};
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
var __privateMethod = (obj, member, method) => (__accessCheck(obj, member, "access private method"), method);
var _text, _Reader_instances, value_fn, object_fn, array_fn, string_fn, escape_fn, number_fn, space_fn, take_fn, takeNow_fn, match_fn, failInString_fn, fail_fn;
import { shallowRef, ref, computed, watch, provide, inject, defineComponent, mergeProps, useSSRContext, unref, resolveComponent, createVNode, resolveDynamicComponent, withCtx, openBlock, createBlock, toDisplayString, createCommentVNode, createTextVNode, Fragment, renderList, useId, defineAsyncComponent, KeepAlive } from "vue";
import { ssrRenderAttrs, ssrRenderList, ssrRenderClass, ssrRenderSlot, ssrRenderAttr, ssrInterpolate, ssrIncludeBooleanAttr, ssrRenderVNode, ssrRenderComponent, ssrLooseContain, ssrLooseEqual } from "vue/server-renderer";
import { w as withBase } from "./Content.VtK3wzFw.js";
import { k as kindOf, c as checkInput, i as indentedJson, _ as _sfc_main$8, j as jsonText, r as regions, s as service } from "./SpecText.DyeJnsc7.js";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const relations = {
  inputs: {
    CreateInstance: {
      RegistryChargePrepaid: { requiredWhen: { RegistryChargeType: 1 }, onlyFor: { RegistryChargeType: 1 } }
    },
    CreateInstanceToken: { Desc: { onlyFor: { TokenType: "longterm" } } },
    CreateReplicationInstance: {
      ReplicationRegionId: { alternativeTo: ["ReplicationRegionName"], region: "number" },
      ReplicationRegionName: { alternativeTo: ["ReplicationRegionId"], region: "name" }
    },
    CreateSignaturePolicy: {
      Domain: { defaultFrom: "DescribeInstances.Registries.PublicDomain", whenEmpty: "default" }
    },
    DeleteReplicationInstance: { ReplicationRegionId: { region: "number" } },
    DeleteSecurityPolicy: {
      PolicyIndex: { alternativeTo: ["CidrBlock"] },
      CidrBlock: { alternativeTo: ["PolicyIndex"] }
    },
    DescribeInstances: { Registryids: { whenEmpty: "all" } },
    DescribeNamespaces: { NamespaceName: { whenEmpty: "all" } },
    DescribeReplicationInstanceCreateTasks: { ReplicationRegionId: { region: "number" } },
    DescribeReplicationInstanceSyncStatus: {
      ReplicationRegionId: { region: "number" },
      Offset: { onlyFor: { ShowReplicationLog: true } },
      Limit: { onlyFor: { ShowReplicationLog: true } }
    },
    DescribeRepositories: { NamespaceName: { whenEmpty: "all" }, RepositoryName: { whenEmpty: "all" } },
    DuplicateImage: {
      DestinationNamespace: { defaultFrom: "SourceNamespace", whenEmpty: "default" },
      DestinationRepo: { defaultFrom: "SourceRepo", whenEmpty: "default" }
    },
    ManageInternalEndpoint: { RegionId: { region: "number" }, RegionName: { region: "name" } },
    ManageReplication: { DestinationRegionId: { region: "number" } },
    ModifyInstanceToken: {
      Enable: { requiredWhen: { ModifyFlag: 2 }, onlyFor: { ModifyFlag: 2 } },
      Desc: { requiredWhen: { ModifyFlag: 1 }, onlyFor: { ModifyFlag: 1 } }
    },
    ModifyServiceAccountPassword: { Password: { requiredWhen: { Random: false }, onlyFor: { Random: false } } }
  },
  types: {},
  regions: {
    "ap-bangkok": 23,
    "ap-beijing": 8,
    "ap-chengdu": 16,
    "ap-chongqing": 19,
    "ap-guangzhou": 1,
    "ap-hongkong": 5,
    "ap-jakarta": 72,
    "ap-mumbai": 21,
    "ap-nanjing": 33,
    "ap-seoul": 18,
    "ap-shanghai": 4,
    "ap-shanghai-fsi": 7,
    "ap-shenzhen-fsi": 11,
    "ap-singapore": 9,
    "ap-tokyo": 25,
    "eu-frankfurt": 17,
    "na-ashburn": 22,
    "na-siliconvalley": 15,
    "sa-saopaulo": 74
  }
};
const formatRules = {
  cidr: {
    expected: "an IP address or a range such as 10.0.0.0/24",
    pattern: "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}(?:/(?:3[0-2]|[12]?\\d))?|(?:(?:[0-9A-Fa-f]{1,4}:){6}(?:[0-9A-Fa-f]{1,4}:[0-9A-Fa-f]{1,4}|(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3})|(?!(?:[^:/]*:){9})(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6})?::(?:(?:[0-9A-Fa-f]{1,4}:){0,6}(?:[0-9A-Fa-f]{1,4}|(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))?)(?:/(?:12[0-8]|1[01]\\d|[1-9]?\\d))?"
  },
  digest: {
    expected: "a digest such as sha256: and 64 hexadecimal digits",
    pattern: "sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}"
  },
  domain: {
    expected: "a domain name",
    pattern: "(?=.{4,253}$)(?:[0-9A-Za-z](?:[0-9A-Za-z-]{0,61}[0-9A-Za-z])?\\.)+[A-Za-z][0-9A-Za-z-]{0,61}[0-9A-Za-z]"
  },
  tag: { expected: "a tag of up to 128 letters, digits and _.-, not a digest", pattern: "\\w[\\w.-]{0,127}" }
};
function withRelations(operation, { inputs, types }) {
  const related = (shape, relations2 = {}) => shape.map((field) => ({ ...field, ...relations2[field.name] }));
  const shapes = Object.entries(operation.shapes).map(([name, shape]) => [name, related(shape, ownOf(types, name))]);
  return {
    ...operation,
    input: related(operation.input, ownOf(inputs, operation.name)),
    shapes: Object.fromEntries(shapes)
  };
}
function ownOf(members, name) {
  return Object.hasOwn(members, name) ? members[name] : void 0;
}
const checkRelations = (shape, part, object, prefix, addIssue) => {
  for (const { name, requiredWhen, onlyFor, alternativeTo = [] } of shape) {
    const value = ownOf(object, name);
    if (isSaid(value)) {
      if (onlyFor !== void 0 && !isMet(onlyFor, shape, object)) {
        addIssue(prefix + name, `it only where ${told(onlyFor)}`, kindOf(value));
      }
    } else if (part === void 0) {
      if (requiredWhen !== void 0 && value === void 0 && isMet(requiredWhen, shape, object)) {
        addIssue(prefix + name, `a value, since ${told(requiredWhen)}`, "nothing");
      }
      const isTold = alternativeTo.length > 0 && isFirst(name, alternativeTo, shape);
      if (isTold && !alternativeTo.some((other) => isSaid(ownOf(object, other)))) {
        addIssue(prefix + name, ["it", ...alternativeTo].join(" or "), "nothing");
      }
    }
  }
};
function isFirst(name, others, shape) {
  var _a;
  return ((_a = shape.find((field) => field.name === name || others.includes(field.name))) == null ? void 0 : _a.name) === name;
}
function isSaid(value) {
  return value !== void 0 && value !== null && value !== "";
}
function isMet(conditions, shape, object) {
  return Object.entries(conditions).every(([name, expected]) => {
    var _a;
    const value = ownOf(object, name) ?? ((_a = shape.find((field) => field.name === name)) == null ? void 0 : _a.default);
    return (typeof value === "bigint" ? Number(value) : value) === expected;
  });
}
function told(conditions) {
  return Object.entries(conditions).map(([name, value]) => `${name} is ${value}`).join(" and ");
}
function checkStrictly(operation, input, all = relations) {
  return checkInput(withRelations(operation, all), input, { ofValue: brokenRule, ofObject: checkRelations });
}
const brokenRule = (field, value) => {
  if (field.whenEmpty !== void 0 && value === "")
    return void 0;
  if (Array.isArray(value))
    return brokenLength(field, value);
  const expected = brokenValue(field, typeof value === "bigint" ? Number(value) : value);
  if (expected === void 0)
    return void 0;
  return { expected, found: field.sensitive === true ? kindOf(value) : describeValue(value) };
};
function brokenLength({ maxItems }, { length }) {
  const expected = rangeProblem(length, void 0, maxItems);
  return expected === void 0 ? void 0 : { expected: `${expected} items`, found: `${length} items` };
}
function brokenValue(field, value) {
  const { values } = field;
  if (values !== void 0 && !values.some((documented) => documented === value))
    return `one of ${values.map(String).join(", ")}`;
  if (field.region !== void 0 && !regionsBy(field.region).includes(value))
    return `the ${field.region} of a documented region`;
  if (typeof value === "string")
    return brokenText(field, value);
  return typeof value === "number" ? outOfRange(field, value) : void 0;
}
function regionsBy(key) {
  return key === "name" ? Object.keys(relations.regions) : Object.values(relations.regions);
}
function brokenText({ minLength, maxLength, pattern, format }, value) {
  const length = rangeProblem(value.length, minLength, maxLength);
  if (length !== void 0)
    return `${length} characters`;
  if (pattern !== void 0 && !isMatch(value, pattern))
    return `a match of ${pattern}`;
  const rule = format && rules[format];
  return rule && !isMatch(value, rule.pattern) ? rule.expected : void 0;
}
const rules = formatRules;
function isMatch(value, pattern) {
  return new RegExp(`^(?:${pattern})$`, "u").test(value);
}
function outOfRange({ minimum, maximum, overMaximum }, value) {
  return rangeProblem(overMaximum === "lowered" ? Math.min(value, maximum ?? value) : value, minimum, maximum);
}
function rangeProblem(value, minimum = -Infinity, maximum = Infinity) {
  if (value >= minimum && value <= maximum)
    return void 0;
  if (maximum === Infinity)
    return `at least ${minimum}`;
  return minimum === -Infinity ? `at most ${maximum}` : `${minimum} to ${maximum}`;
}
function describeValue(value) {
  if (typeof value !== "string")
    return String(value);
  return value.length > 40 ? `${JSON.stringify(`${value.slice(0, 39)}…`)} (${value.length} characters)` : JSON.stringify(value);
}
function pathText(path) {
  return path.reduce((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}
function isMembers(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function valueAt(root, path) {
  return path.reduce((value, step) => {
    if (typeof step === "number") return Array.isArray(value) ? value[step] : void 0;
    return isMembers(value) && Object.hasOwn(value, step) ? value[step] : void 0;
  }, root);
}
function withValue(root, path, value) {
  const [step, ...rest] = path;
  if (step === void 0) return value;
  if (typeof step === "number") {
    const items = Array.isArray(root) ? root : [];
    const item = withValue(items[step], rest, value);
    return item === void 0 ? items.toSpliced(step, 1) : items.toSpliced(step, 1, item);
  }
  const members = isMembers(root) ? root : {};
  const member = withValue(Object.hasOwn(members, step) ? members[step] : void 0, rest, value);
  if (member !== void 0) return { ...members, [step]: member };
  return Object.fromEntries(Object.entries(members).filter(([name]) => name !== step));
}
const MAX_DEPTH = 500;
function parseJson(text) {
  const reader = new Reader(text);
  try {
    return { value: reader.document() };
  } catch (error) {
    if (error instanceof SyntaxError) return { fault: faultAt(text, reader.offset, error.message) };
    throw error;
  }
}
function faultAt(text, offset, message) {
  const before = text.slice(0, offset).split("\n");
  return { message, line: before.length, column: (before.at(-1) ?? "").length + 1, offset };
}
const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const SPACE = /[ \t\r\n]*/y;
const WORD = /[A-Za-z]+/y;
const PLAIN = /(?:[^"\\\p{Cc}]|[\x7f-\x9f])+/uy;
const words = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["null", null]
]);
const escapes = {
  ...{ '"': '"', "\\": "\\", "/": "/" },
  ...{ b: "\b", f: "\f", n: "\n", r: "\r", t: "	" }
};
class Reader {
  constructor(text) {
    __privateAdd(this, _Reader_instances);
    __privateAdd(this, _text);
    this.offset = 0;
    __privateSet(this, _text, text);
  }
  document() {
    const value = __privateMethod(this, _Reader_instances, value_fn).call(this, 0);
    __privateMethod(this, _Reader_instances, space_fn).call(this);
    if (this.offset < __privateGet(this, _text).length) __privateMethod(this, _Reader_instances, fail_fn).call(this, "nothing more");
    return value;
  }
}
_text = new WeakMap();
_Reader_instances = new WeakSet();
value_fn = function(depth) {
  var _a;
  if (depth > MAX_DEPTH) throw new SyntaxError(`Nested deeper than ${MAX_DEPTH} levels`);
  __privateMethod(this, _Reader_instances, space_fn).call(this);
  switch (__privateGet(this, _text)[this.offset]) {
    case "{":
      return __privateMethod(this, _Reader_instances, object_fn).call(this, depth);
    case "[":
      return __privateMethod(this, _Reader_instances, array_fn).call(this, depth);
    case '"':
      return __privateMethod(this, _Reader_instances, string_fn).call(this);
  }
  const start = this.offset;
  const word = (_a = __privateMethod(this, _Reader_instances, match_fn).call(this, WORD)) == null ? void 0 : _a[0];
  if (word !== void 0 && words.has(word)) return words.get(word);
  this.offset = start;
  return __privateMethod(this, _Reader_instances, number_fn).call(this);
};
object_fn = function(depth) {
  const members = /* @__PURE__ */ new Map();
  this.offset += 1;
  if (__privateMethod(this, _Reader_instances, take_fn).call(this, "}")) return {};
  do {
    __privateMethod(this, _Reader_instances, space_fn).call(this);
    if (__privateGet(this, _text)[this.offset] !== '"') __privateMethod(this, _Reader_instances, fail_fn).call(this, "a name in double quotes");
    const start = this.offset;
    const name = __privateMethod(this, _Reader_instances, string_fn).call(this);
    if (members.has(name)) {
      this.offset = start;
      throw new SyntaxError(`The name ${JSON.stringify(name)} stands twice`);
    }
    if (!__privateMethod(this, _Reader_instances, take_fn).call(this, ":")) __privateMethod(this, _Reader_instances, fail_fn).call(this, "a colon");
    members.set(name, __privateMethod(this, _Reader_instances, value_fn).call(this, depth + 1));
  } while (__privateMethod(this, _Reader_instances, take_fn).call(this, ","));
  if (!__privateMethod(this, _Reader_instances, take_fn).call(this, "}")) __privateMethod(this, _Reader_instances, fail_fn).call(this, "a comma or }");
  return Object.fromEntries(members);
};
array_fn = function(depth) {
  const items = [];
  this.offset += 1;
  if (__privateMethod(this, _Reader_instances, take_fn).call(this, "]")) return items;
  do
    items.push(__privateMethod(this, _Reader_instances, value_fn).call(this, depth + 1));
  while (__privateMethod(this, _Reader_instances, take_fn).call(this, ","));
  if (!__privateMethod(this, _Reader_instances, take_fn).call(this, "]")) __privateMethod(this, _Reader_instances, fail_fn).call(this, "a comma or ]");
  return items;
};
string_fn = function() {
  var _a;
  this.offset += 1;
  let value = "";
  while (!__privateMethod(this, _Reader_instances, takeNow_fn).call(this, '"')) {
    const plain = ((_a = __privateMethod(this, _Reader_instances, match_fn).call(this, PLAIN)) == null ? void 0 : _a[0]) ?? "";
    value += plain;
    if (__privateMethod(this, _Reader_instances, takeNow_fn).call(this, "\\")) value += __privateMethod(this, _Reader_instances, escape_fn).call(this);
    else if (plain === "" && __privateGet(this, _text)[this.offset] !== '"') __privateMethod(this, _Reader_instances, failInString_fn).call(this);
  }
  return value;
};
escape_fn = function() {
  var _a;
  const character = __privateGet(this, _text)[this.offset] ?? "";
  const digits = (_a = /^u([0-9a-fA-F]{4})/.exec(__privateGet(this, _text).slice(this.offset, this.offset + 5))) == null ? void 0 : _a[1];
  if (digits !== void 0) {
    this.offset += 5;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }
  const escaped = Object.hasOwn(escapes, character) ? escapes[character] : void 0;
  if (escaped === void 0) return __privateMethod(this, _Reader_instances, fail_fn).call(this, 'one of " \\ / b f n r t, or u with four hexadecimal digits');
  this.offset += 1;
  return escaped;
};
number_fn = function() {
  const start = this.offset;
  const [text, fraction, exponent] = __privateMethod(this, _Reader_instances, match_fn).call(this, NUMBER) ?? __privateMethod(this, _Reader_instances, fail_fn).call(this, "a value");
  const value = Number(text);
  if (fraction === void 0 && exponent === void 0) return Number.isSafeInteger(value) ? value : BigInt(text);
  if (Number.isFinite(value)) return value;
  this.offset = start;
  throw new SyntaxError("The number is too large");
};
space_fn = function() {
  __privateMethod(this, _Reader_instances, match_fn).call(this, SPACE);
};
take_fn = function(mark) {
  __privateMethod(this, _Reader_instances, space_fn).call(this);
  return __privateMethod(this, _Reader_instances, takeNow_fn).call(this, mark);
};
takeNow_fn = function(mark) {
  if (__privateGet(this, _text)[this.offset] !== mark) return false;
  this.offset += 1;
  return true;
};
match_fn = function(pattern) {
  pattern.lastIndex = this.offset;
  const found = pattern.exec(__privateGet(this, _text)) ?? void 0;
  this.offset += (found == null ? void 0 : found[0].length) ?? 0;
  return found;
};
failInString_fn = function() {
  if (this.offset === __privateGet(this, _text).length || __privateGet(this, _text)[this.offset] === "\n") return __privateMethod(this, _Reader_instances, fail_fn).call(this, "a double quote");
  throw new SyntaxError("A control character stands in a text: write it as an escape");
};
fail_fn = function(expected) {
  const character = __privateGet(this, _text).codePointAt(this.offset);
  const found = character === void 0 ? "the end" : JSON.stringify(String.fromCodePoint(character));
  throw new SyntaxError(`Expected ${expected}, found ${found}`);
};
const DOTS = "••••••••";
function maskSecrets(action, input) {
  const secrets = /* @__PURE__ */ new Map();
  const mask = (value) => {
    if (value === void 0 || value === "") return value;
    const mark = `${DOTS} ${secrets.size + 1}`;
    secrets.set(mark, value);
    return mark;
  };
  return { input: mapMembers(action, action.input, input, mask, (value) => value), secrets };
}
function unmaskSecrets(action, input, secrets) {
  const unmask = (value) => typeof value === "string" && secrets.has(value) ? secrets.get(value) : value;
  return mapMembers(action, action.input, input, unmask, (value) => value);
}
function withoutSecrets(action, input) {
  const leaveOut = () => void 0;
  return mapMembers(action, action.input, input, leaveOut, leaveOut);
}
function mapMembers(action, shape, members, secret, stray) {
  const fields = new Map(shape.map((field) => [field.name, field]));
  const mapped = Object.entries(members).map(([name, value]) => {
    const field = fields.get(name);
    return [name, field === void 0 ? stray(value) : mapValue(action, field, field.list ?? 0, value, secret, stray)];
  });
  return Object.fromEntries(mapped.filter(([, value]) => value !== void 0));
}
function mapValue(action, field, depth, value, secret, stray) {
  if (depth > 0 && Array.isArray(value)) {
    const items = value.map((item) => mapValue(action, field, depth - 1, item, secret, stray));
    return items.filter((item) => item !== void 0);
  }
  if (field.sensitive === true) return secret(value);
  const shape = action.shapes[field.type];
  if (depth === 0 && shape !== void 0 && isMembers(value)) return mapMembers(action, shape, value, secret, stray);
  const isOfItsKind = depth === 0 && shape === void 0 && (typeof value !== "object" || field.type === "Object");
  return isOfItsKind ? value : stray(value);
}
const formKey = Symbol("form");
function provideForm(form) {
  provide(formKey, form);
}
function useForm() {
  const form = inject(formKey);
  if (form === void 0) throw new Error("a part of a form stands outside of one");
  return form;
}
function createForm(action, initial) {
  const input = shallowRef(initial);
  const areSecretsShown = ref(false);
  const masked = computed(
    () => areSecretsShown.value ? { input: input.value, secrets: /* @__PURE__ */ new Map() } : maskSecrets(action, input.value)
  );
  const issues = computed(() => checkStrictly({ ...action, output: [] }, input.value));
  const json = ref("");
  const jsonFault = shallowRef();
  let secrets = /* @__PURE__ */ new Map();
  const printJson = () => {
    json.value = indentedJson(masked.value.input);
    jsonFault.value = void 0;
    secrets = masked.value.secrets;
  };
  printJson();
  watch(areSecretsShown, () => jsonFault.value === void 0 && printJson(), { flush: "sync" });
  const replace = (next) => {
    input.value = next;
    printJson();
  };
  return {
    action,
    input,
    issues,
    areSecretsShown,
    shown: computed(() => masked.value.input),
    json,
    jsonFault,
    issuesAt: (path) => issues.value.filter((issue) => issue.path === pathText(path)).map(issueText),
    edit: (path, value) => replace(withValue(input.value, path, value)),
    replace,
    printJson,
    editJson: (text) => {
      json.value = text;
      const parsed = parseJson(text);
      const isInput = "value" in parsed && isMembers(parsed.value);
      jsonFault.value = "fault" in parsed ? parsed.fault : isInput ? void 0 : noInput;
      if (isInput) input.value = unmaskSecrets(action, parsed.value, secrets);
    }
  };
}
const noInput = { message: "Expected an object", line: 1, column: 1, offset: 0 };
function issueText({ expected, found }) {
  return `Expected ${expected}, got ${found}.`;
}
function inFormOrder(shape) {
  return shape.toSorted((a, b) => rank(a) - rank(b));
}
function rank({ required, alternativeTo }) {
  if (required === true) return 0;
  return alternativeTo === void 0 ? 2 : 1;
}
function exclusionOf({ exclusiveWith = {} }, object) {
  if (!isMembers(object)) return void 0;
  for (const [by, exclusion] of Object.entries(exclusiveWith)) {
    if (exclusion !== "yields" && Object.hasOwn(object, by)) return { by, isRefused: exclusion === "refused" };
  }
  return void 0;
}
const _sfc_main$7 = /* @__PURE__ */ defineComponent({
  __name: "ListItems",
  __ssrInlineRender: true,
  props: {
    path: {},
    items: {},
    name: {},
    id: {},
    create: { type: Function },
    isInline: { type: Boolean }
  },
  setup(__props) {
    useForm();
    const list = ref();
    const news = ref("");
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        ref_key: "list",
        ref: list,
        class: "list"
      }, _attrs))} data-v-6fc829f8>`);
      if (__props.items.length > 0) {
        _push(`<ol data-v-6fc829f8><!--[-->`);
        ssrRenderList(__props.items, (_, index) => {
          _push(`<li class="${ssrRenderClass({ inline: __props.isInline })}" data-v-6fc829f8><div class="item" data-v-6fc829f8>`);
          ssrRenderSlot(_ctx.$slots, "default", { index }, null, _push, _parent);
          _push(`</div><div class="moves" role="group"${ssrRenderAttr("aria-label", `Item ${index + 1} of ${__props.name}`)} data-v-6fc829f8>`);
          if (!__props.isInline) {
            _push(`<span class="number" aria-hidden="true" data-v-6fc829f8>Item ${ssrInterpolate(index + 1)}</span>`);
          } else {
            _push(`<!---->`);
          }
          _push(`<button type="button" data-move="up"${ssrIncludeBooleanAttr(index === 0) ? " disabled" : ""} data-v-6fc829f8><span aria-hidden="true" data-v-6fc829f8>↑</span><span class="visually-hidden" data-v-6fc829f8>Move up</span></button><button type="button" data-move="down"${ssrIncludeBooleanAttr(index === __props.items.length - 1) ? " disabled" : ""} data-v-6fc829f8><span aria-hidden="true" data-v-6fc829f8>↓</span><span class="visually-hidden" data-v-6fc829f8>Move down</span></button><button type="button" data-move="remove" data-v-6fc829f8>Remove</button></div></li>`);
        });
        _push(`<!--]--></ol>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<button type="button" class="add" data-v-6fc829f8>Add an item<span class="visually-hidden" data-v-6fc829f8> to ${ssrInterpolate(__props.name)}</span></button><p class="visually-hidden" aria-live="polite" data-v-6fc829f8>${ssrInterpolate(news.value)}</p></div>`);
    };
  }
});
const _sfc_setup$7 = _sfc_main$7.setup;
_sfc_main$7.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("explorer/form/ListItems.vue");
  return _sfc_setup$7 ? _sfc_setup$7(props, ctx) : void 0;
};
const ListItems = /* @__PURE__ */ _export_sfc(_sfc_main$7, [["__scopeId", "data-v-6fc829f8"]]);
function choicesOf({ type, values, meanings, region }) {
  if (values !== void 0) return values.map((value, index) => ({ value, label: labelOf(value, meanings == null ? void 0 : meanings[index]) }));
  if (type === "Boolean") return [true, false].map((value) => ({ value, label: String(value) }));
  return region === void 0 ? void 0 : regionChoices[region];
}
const names = Object.entries(relations.regions).toSorted(([a], [b]) => a < b ? -1 : 1);
const regionChoices = {
  name: names.map(([value]) => ({ value, label: value })),
  number: names.filter(([, number]) => number > 0).map(([name, value]) => ({ value, label: labelOf(value, name) }))
};
function labelOf(value, meaning) {
  return meaning === void 0 || meaning === "" ? String(value) : `${value} – ${meaning.replace(/\.$/, "")}`;
}
function printScalar(value) {
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null ? indentedJson(value) : String(value ?? "");
}
function isShownAsText({ type }, value) {
  if (value === void 0 || typeof value === "string") return true;
  if (type === "Object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return isNumeric(type) && (typeof value === "number" || typeof value === "bigint");
}
function parseScalar({ type }, text) {
  if (type === "Integer" && /^-?\d+$/.test(text)) {
    return Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text);
  }
  if (type === "Float" && /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (type !== "Object") return text;
  const parsed = parseJson(text);
  return "value" in parsed && isShownAsText({ type }, parsed.value) ? parsed.value : text;
}
function isNumeric(type) {
  return type === "Integer" || type === "Float";
}
function newItem({ type, list = 1 }, depth, isStructure) {
  if (depth > 1 && list > 1) return [];
  if (isStructure || type === "Object") return {};
  if (isNumeric(type)) return 0;
  return type === "Boolean" ? false : "";
}
const LEFT_OUT = -1;
const OTHER = -2;
const _sfc_main$6 = /* @__PURE__ */ defineComponent({
  __name: "ScalarControl",
  __ssrInlineRender: true,
  props: {
    field: {},
    path: {},
    value: {},
    id: {},
    isItem: { type: Boolean },
    describedBy: {},
    isInvalid: { type: Boolean }
  },
  setup(__props) {
    const form = useForm();
    const choices = computed(() => choicesOf(__props.field));
    const chosen = computed(() => {
      var _a;
      return ((_a = choices.value) == null ? void 0 : _a.findIndex((choice) => choice.value === __props.value)) ?? -1;
    });
    const isOther = computed(
      () => __props.value !== void 0 && (choices.value === void 0 ? !isShownAsText(__props.field, __props.value) : chosen.value < 0)
    );
    const isLong = computed(() => __props.field.format === "json" || __props.field.type === "Object" || /[\r\n]/.test(printScalar(__props.value)));
    const draft = ref();
    const text = computed(() => {
      const isDraft = draft.value !== void 0 && printScalar(parseScalar(__props.field, draft.value)) === printScalar(__props.value);
      return isDraft ? draft.value : printScalar(__props.value);
    });
    const isMasked = computed(() => __props.field.sensitive === true && !form.areSecretsShown.value);
    return (_ctx, _push, _parent, _attrs) => {
      if (choices.value !== void 0) {
        _push(`<select${ssrRenderAttrs(mergeProps({
          id: __props.id,
          value: chosen.value >= 0 ? chosen.value : isOther.value ? OTHER : LEFT_OUT,
          "aria-describedby": __props.describedBy,
          "aria-invalid": __props.isInvalid,
          "aria-required": __props.field.required === true
        }, _attrs))}>`);
        if (!__props.isItem) {
          _push(`<option${ssrRenderAttr("value", LEFT_OUT)}>${ssrInterpolate(__props.field.required === true ? "Choose a value" : "Left out")}</option>`);
        } else {
          _push(`<!---->`);
        }
        if (isOther.value) {
          _push(`<option${ssrRenderAttr("value", OTHER)}>${ssrInterpolate(unref(printScalar)(__props.value))}</option>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<!--[-->`);
        ssrRenderList(choices.value, (choice, index) => {
          _push(`<option${ssrRenderAttr("value", index)}>${ssrInterpolate(choice.label)}</option>`);
        });
        _push(`<!--]--></select>`);
      } else if (isOther.value) {
        _push(`<p${ssrRenderAttrs(mergeProps({ class: "other" }, _attrs))}><code>${ssrInterpolate(isMasked.value ? "••••••••" : unref(printScalar)(__props.value))}</code> is no value that fits here. It can be changed as JSON. </p>`);
      } else {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "line" }, _attrs))}>`);
        if (isLong.value && !isMasked.value) {
          _push(`<textarea${ssrRenderAttr("id", __props.id)} rows="3" spellcheck="false"${ssrRenderAttr("aria-describedby", __props.describedBy)}${ssrRenderAttr("aria-invalid", __props.isInvalid)}${ssrRenderAttr("aria-required", __props.field.required === true)}>${ssrInterpolate(text.value)}</textarea>`);
        } else {
          _push(`<input${ssrRenderAttr("id", __props.id)}${ssrRenderAttr("type", isMasked.value ? "password" : "text")}${ssrRenderAttr("value", text.value)}${ssrRenderAttr("inputmode", unref(isNumeric)(__props.field.type) ? "decimal" : "text")} autocomplete="off" autocapitalize="off" spellcheck="false"${ssrRenderAttr("placeholder", __props.field.default === void 0 ? void 0 : unref(printScalar)(__props.field.default))}${ssrRenderAttr("aria-describedby", __props.describedBy)}${ssrRenderAttr("aria-invalid", __props.isInvalid)}${ssrRenderAttr("aria-required", __props.field.required === true)}>`);
        }
        if (__props.field.sensitive === true) {
          _push(`<button type="button"${ssrRenderAttr("aria-pressed", unref(form).areSecretsShown.value)}> Show </button>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</div>`);
      }
    };
  }
});
const _sfc_setup$6 = _sfc_main$6.setup;
_sfc_main$6.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("explorer/form/ScalarControl.vue");
  return _sfc_setup$6 ? _sfc_setup$6(props, ctx) : void 0;
};
const _sfc_main$5 = /* @__PURE__ */ defineComponent({
  __name: "MemberField",
  __ssrInlineRender: true,
  props: {
    field: {},
    path: {},
    depth: {},
    idPrefix: {}
  },
  setup(__props) {
    const form = useForm();
    const value = computed(() => valueAt(form.input.value, __props.path));
    const isSet = computed(() => value.value !== void 0);
    const last = computed(() => __props.path.at(-1));
    const isItem = computed(() => typeof last.value === "number");
    const label = computed(() => typeof last.value === "number" ? `Item ${last.value + 1}` : __props.field.name);
    const id = computed(() => `${__props.idPrefix}-${pathText(__props.path)}`);
    const shape = computed(() => __props.depth === 0 ? form.action.shapes[__props.field.type] : void 0);
    const typeText = computed(() => `${"list of ".repeat(__props.depth)}${__props.field.type}`);
    const issues = computed(() => form.issuesAt(__props.path));
    const exclusion = computed(() => exclusionOf(__props.field, valueAt(form.input.value, __props.path.slice(0, -1))));
    const describedBy = computed(
      () => [isItem.value ? void 0 : `${id.value}-words`, issues.value.length > 0 ? `${id.value}-issues` : void 0].filter((part) => part !== void 0).join(" ") || void 0
    );
    const isStructure = computed(() => __props.depth > 0 || shape.value !== void 0);
    const fits = computed(() => __props.depth > 0 ? Array.isArray(value.value) : isMembers(value.value));
    const canBeLeftOut = computed(() => isSet.value && !isItem.value && (isStructure.value || value.value === ""));
    const canBeEmpty = computed(() => __props.field.whenEmpty !== void 0 && !isSet.value && shape.value === void 0);
    function insteadOf(other) {
      var _a;
      form.edit([...__props.path.slice(0, -1), other], void 0);
      (_a = document.getElementById(id.value)) == null ? void 0 : _a.focus();
    }
    return (_ctx, _push, _parent, _attrs) => {
      const _component_MemberField = resolveComponent("MemberField", true);
      ssrRenderVNode(_push, createVNode(resolveDynamicComponent(isStructure.value ? "fieldset" : "div"), mergeProps({
        class: ["member", { invalid: issues.value.length > 0, "of-list": isItem.value }]
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            if (isStructure.value) {
              _push2(`<legend${ssrRenderAttr("id", id.value)} tabindex="-1" class="${ssrRenderClass({ "visually-hidden": isItem.value })}" data-v-742a40bd${_scopeId}>${ssrInterpolate(label.value)}</legend>`);
            } else if (isItem.value) {
              _push2(`<label${ssrRenderAttr("for", id.value)} class="visually-hidden" data-v-742a40bd${_scopeId}>${ssrInterpolate(label.value)}</label>`);
            } else {
              _push2(`<!---->`);
            }
            if (!isItem.value) {
              _push2(`<div class="head" data-v-742a40bd${_scopeId}>`);
              if (!isStructure.value) {
                _push2(`<label${ssrRenderAttr("for", id.value)} data-v-742a40bd${_scopeId}>${ssrInterpolate(label.value)}</label>`);
              } else {
                _push2(`<!---->`);
              }
              _push2(`<span class="type" data-v-742a40bd${_scopeId}>${ssrInterpolate(typeText.value)}, ${ssrInterpolate(__props.field.required === true ? "required" : "optional")}</span><span class="buttons" data-v-742a40bd${_scopeId}>`);
              if (canBeEmpty.value) {
                _push2(`<button type="button" data-v-742a40bd${_scopeId}> Send empty<span class="visually-hidden" data-v-742a40bd${_scopeId}>${ssrInterpolate(__props.field.name)}</span></button>`);
              } else {
                _push2(`<!---->`);
              }
              if (canBeLeftOut.value) {
                _push2(`<button type="button" data-v-742a40bd${_scopeId}> Leave out<span class="visually-hidden" data-v-742a40bd${_scopeId}>${ssrInterpolate(__props.field.name)}</span></button>`);
              } else {
                _push2(`<!---->`);
              }
              _push2(`</span></div>`);
            } else {
              _push2(`<!---->`);
            }
            if (!isItem.value) {
              _push2(`<div${ssrRenderAttr("id", `${id.value}-words`)} class="words" data-v-742a40bd${_scopeId}>`);
              _push2(ssrRenderComponent(_sfc_main$8, {
                text: __props.field.description
              }, null, _parent2, _scopeId));
              _push2(`<!--[-->`);
              ssrRenderList(__props.field.limits, (limit) => {
                _push2(`<!--[-->${ssrInterpolate(" ")}`);
                _push2(ssrRenderComponent(_sfc_main$8, { text: limit }, null, _parent2, _scopeId));
                _push2(`<!--]-->`);
              });
              _push2(`<!--]--></div>`);
            } else {
              _push2(`<!---->`);
            }
            if (exclusion.value !== void 0) {
              _push2(`<p class="exclusion" data-v-742a40bd${_scopeId}>${ssrInterpolate(exclusion.value.isRefused ? "Not sent together with" : "Ignored beside")} <code data-v-742a40bd${_scopeId}>${ssrInterpolate(exclusion.value.by)}</code>, which is there. <button type="button" data-v-742a40bd${_scopeId}>Leave out ${ssrInterpolate(exclusion.value.by)}</button></p>`);
            } else {
              _push2(`<!---->`);
            }
            if (isStructure.value && isSet.value && !fits.value) {
              _push2(`<p class="other" data-v-742a40bd${_scopeId}> What stands here is no ${ssrInterpolate(__props.depth > 0 ? "list" : "object")}. It can be changed as JSON. </p>`);
            } else if (__props.depth > 0) {
              _push2(ssrRenderComponent(ListItems, {
                id: id.value,
                path: __props.path,
                items: Array.isArray(value.value) ? value.value : [],
                name: label.value,
                "is-inline": __props.depth === 1 && unref(form).action.shapes[__props.field.type] === void 0,
                create: () => unref(newItem)(__props.field, __props.depth, unref(form).action.shapes[__props.field.type] !== void 0)
              }, {
                default: withCtx(({ index }, _push3, _parent3, _scopeId2) => {
                  if (_push3) {
                    _push3(ssrRenderComponent(_component_MemberField, {
                      field: __props.field,
                      path: [...__props.path, index],
                      depth: __props.depth - 1,
                      "id-prefix": __props.idPrefix
                    }, null, _parent3, _scopeId2));
                  } else {
                    return [
                      createVNode(_component_MemberField, {
                        field: __props.field,
                        path: [...__props.path, index],
                        depth: __props.depth - 1,
                        "id-prefix": __props.idPrefix
                      }, null, 8, ["field", "path", "depth", "id-prefix"])
                    ];
                  }
                }),
                _: 1
              }, _parent2, _scopeId));
            } else if (isStructure.value && !isSet.value) {
              _push2(`<button type="button" data-v-742a40bd${_scopeId}>Add ${ssrInterpolate(__props.field.name)}</button>`);
            } else if (shape.value !== void 0) {
              _push2(`<div class="members" data-v-742a40bd${_scopeId}><!--[-->`);
              ssrRenderList(unref(inFormOrder)(shape.value), (member) => {
                _push2(ssrRenderComponent(_component_MemberField, {
                  key: member.name,
                  field: member,
                  path: [...__props.path, member.name],
                  depth: member.list ?? 0,
                  "id-prefix": __props.idPrefix
                }, null, _parent2, _scopeId));
              });
              _push2(`<!--]--></div>`);
            } else {
              _push2(ssrRenderComponent(_sfc_main$6, {
                id: id.value,
                field: __props.field,
                path: __props.path,
                value: value.value,
                "is-item": isItem.value,
                "described-by": describedBy.value,
                "is-invalid": issues.value.length > 0
              }, null, _parent2, _scopeId));
            }
            if (value.value === "") {
              _push2(`<p class="other" data-v-742a40bd${_scopeId}>An empty text is sent.</p>`);
            } else {
              _push2(`<!---->`);
            }
            if (issues.value.length > 0) {
              _push2(`<ul${ssrRenderAttr("id", `${id.value}-issues`)} class="issues" data-v-742a40bd${_scopeId}><!--[-->`);
              ssrRenderList(issues.value, (issue) => {
                _push2(`<li data-v-742a40bd${_scopeId}>${ssrInterpolate(issue)}</li>`);
              });
              _push2(`<!--]--></ul>`);
            } else {
              _push2(`<!---->`);
            }
          } else {
            return [
              isStructure.value ? (openBlock(), createBlock("legend", {
                key: 0,
                id: id.value,
                tabindex: "-1",
                class: { "visually-hidden": isItem.value }
              }, toDisplayString(label.value), 11, ["id"])) : isItem.value ? (openBlock(), createBlock("label", {
                key: 1,
                for: id.value,
                class: "visually-hidden"
              }, toDisplayString(label.value), 9, ["for"])) : createCommentVNode("", true),
              !isItem.value ? (openBlock(), createBlock("div", {
                key: 2,
                class: "head"
              }, [
                !isStructure.value ? (openBlock(), createBlock("label", {
                  key: 0,
                  for: id.value
                }, toDisplayString(label.value), 9, ["for"])) : createCommentVNode("", true),
                createVNode("span", { class: "type" }, toDisplayString(typeText.value) + ", " + toDisplayString(__props.field.required === true ? "required" : "optional"), 1),
                createVNode("span", { class: "buttons" }, [
                  canBeEmpty.value ? (openBlock(), createBlock("button", {
                    key: 0,
                    type: "button",
                    onClick: ($event) => unref(form).edit(__props.path, __props.depth > 0 ? [] : "")
                  }, [
                    createTextVNode(" Send empty"),
                    createVNode("span", { class: "visually-hidden" }, toDisplayString(__props.field.name), 1)
                  ], 8, ["onClick"])) : createCommentVNode("", true),
                  canBeLeftOut.value ? (openBlock(), createBlock("button", {
                    key: 1,
                    type: "button",
                    onClick: ($event) => unref(form).edit(__props.path, void 0)
                  }, [
                    createTextVNode(" Leave out"),
                    createVNode("span", { class: "visually-hidden" }, toDisplayString(__props.field.name), 1)
                  ], 8, ["onClick"])) : createCommentVNode("", true)
                ])
              ])) : createCommentVNode("", true),
              !isItem.value ? (openBlock(), createBlock("div", {
                key: 3,
                id: `${id.value}-words`,
                class: "words"
              }, [
                createVNode(_sfc_main$8, {
                  text: __props.field.description
                }, null, 8, ["text"]),
                (openBlock(true), createBlock(Fragment, null, renderList(__props.field.limits, (limit) => {
                  return openBlock(), createBlock(Fragment, { key: limit }, [
                    createTextVNode(toDisplayString(" ")),
                    createVNode(_sfc_main$8, { text: limit }, null, 8, ["text"])
                  ], 64);
                }), 128))
              ], 8, ["id"])) : createCommentVNode("", true),
              exclusion.value !== void 0 ? (openBlock(), createBlock("p", {
                key: 4,
                class: "exclusion"
              }, [
                createTextVNode(toDisplayString(exclusion.value.isRefused ? "Not sent together with" : "Ignored beside") + " ", 1),
                createVNode("code", null, toDisplayString(exclusion.value.by), 1),
                createTextVNode(", which is there. "),
                createVNode("button", {
                  type: "button",
                  onClick: ($event) => insteadOf(exclusion.value.by)
                }, "Leave out " + toDisplayString(exclusion.value.by), 9, ["onClick"])
              ])) : createCommentVNode("", true),
              isStructure.value && isSet.value && !fits.value ? (openBlock(), createBlock("p", {
                key: 5,
                class: "other"
              }, " What stands here is no " + toDisplayString(__props.depth > 0 ? "list" : "object") + ". It can be changed as JSON. ", 1)) : __props.depth > 0 ? (openBlock(), createBlock(ListItems, {
                key: 6,
                id: id.value,
                path: __props.path,
                items: Array.isArray(value.value) ? value.value : [],
                name: label.value,
                "is-inline": __props.depth === 1 && unref(form).action.shapes[__props.field.type] === void 0,
                create: () => unref(newItem)(__props.field, __props.depth, unref(form).action.shapes[__props.field.type] !== void 0)
              }, {
                default: withCtx(({ index }) => [
                  createVNode(_component_MemberField, {
                    field: __props.field,
                    path: [...__props.path, index],
                    depth: __props.depth - 1,
                    "id-prefix": __props.idPrefix
                  }, null, 8, ["field", "path", "depth", "id-prefix"])
                ]),
                _: 1
              }, 8, ["id", "path", "items", "name", "is-inline", "create"])) : isStructure.value && !isSet.value ? (openBlock(), createBlock("button", {
                key: 7,
                type: "button",
                onClick: ($event) => unref(form).edit(__props.path, {})
              }, "Add " + toDisplayString(__props.field.name), 9, ["onClick"])) : shape.value !== void 0 ? (openBlock(), createBlock("div", {
                key: 8,
                class: "members"
              }, [
                (openBlock(true), createBlock(Fragment, null, renderList(unref(inFormOrder)(shape.value), (member) => {
                  return openBlock(), createBlock(_component_MemberField, {
                    key: member.name,
                    field: member,
                    path: [...__props.path, member.name],
                    depth: member.list ?? 0,
                    "id-prefix": __props.idPrefix
                  }, null, 8, ["field", "path", "depth", "id-prefix"]);
                }), 128))
              ])) : (openBlock(), createBlock(_sfc_main$6, {
                key: 9,
                id: id.value,
                field: __props.field,
                path: __props.path,
                value: value.value,
                "is-item": isItem.value,
                "described-by": describedBy.value,
                "is-invalid": issues.value.length > 0
              }, null, 8, ["id", "field", "path", "value", "is-item", "described-by", "is-invalid"])),
              value.value === "" ? (openBlock(), createBlock("p", {
                key: 10,
                class: "other"
              }, "An empty text is sent.")) : createCommentVNode("", true),
              issues.value.length > 0 ? (openBlock(), createBlock("ul", {
                key: 11,
                id: `${id.value}-issues`,
                class: "issues"
              }, [
                (openBlock(true), createBlock(Fragment, null, renderList(issues.value, (issue) => {
                  return openBlock(), createBlock("li", { key: issue }, toDisplayString(issue), 1);
                }), 128))
              ], 8, ["id"])) : createCommentVNode("", true)
            ];
          }
        }),
        _: 1
      }), _parent);
    };
  }
});
const _sfc_setup$5 = _sfc_main$5.setup;
_sfc_main$5.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("explorer/form/MemberField.vue");
  return _sfc_setup$5 ? _sfc_setup$5(props, ctx) : void 0;
};
const MemberField = /* @__PURE__ */ _export_sfc(_sfc_main$5, [["__scopeId", "data-v-742a40bd"]]);
const _sfc_main$4 = /* @__PURE__ */ defineComponent({
  __name: "InputForm",
  __ssrInlineRender: true,
  setup(__props) {
    const form = useForm();
    const id = useId();
    const fields = inFormOrder(form.action.input);
    const known = new Set(fields.map(({ name }) => name));
    const strangers = computed(() => Object.keys(form.input.value).filter((name) => !known.has(name)));
    const example = form.action.example;
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<form${ssrRenderAttrs(mergeProps({
        class: "input-form",
        "aria-label": `Input of ${unref(form).action.name}`
      }, _attrs))} data-v-2f4ea242><div class="bar" data-v-2f4ea242><span class="title" data-v-2f4ea242>Input</span>`);
      if (unref(example) !== void 0) {
        _push(`<button type="button" data-v-2f4ea242>Reset to the example</button>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<button type="button" data-v-2f4ea242>Clear</button></div>`);
      if (unref(form).jsonFault.value !== void 0) {
        _push(`<p class="note" role="status" data-v-2f4ea242> The JSON has a fault in line ${ssrInterpolate(unref(form).jsonFault.value.line)}. The form holds the last input without one, and waits. <button type="button" data-v-2f4ea242>Drop the edit of the JSON</button></p>`);
      } else {
        _push(`<!---->`);
      }
      if (unref(form).issues.value.length > 0) {
        _push(`<div class="note issues" role="status" data-v-2f4ea242><p data-v-2f4ea242>The client would not send this:</p><ul data-v-2f4ea242><!--[-->`);
        ssrRenderList(unref(form).issues.value, (issue) => {
          _push(`<li data-v-2f4ea242><button type="button" class="link" data-v-2f4ea242>${ssrInterpolate(issue.path)}</button>: ${ssrInterpolate(unref(issueText)(issue))}</li>`);
        });
        _push(`<!--]--></ul></div>`);
      } else {
        _push(`<!---->`);
      }
      if (strangers.value.length > 0) {
        _push(`<ul class="strangers" data-v-2f4ea242><!--[-->`);
        ssrRenderList(strangers.value, (name) => {
          _push(`<li data-v-2f4ea242><code data-v-2f4ea242>${ssrInterpolate(name)}</code> is no member of the input. <button type="button" data-v-2f4ea242>Leave out ${ssrInterpolate(name)}</button></li>`);
        });
        _push(`<!--]--></ul>`);
      } else {
        _push(`<!---->`);
      }
      if (unref(fields).length === 0) {
        _push(`<p data-v-2f4ea242>No members: the action takes the common parameters alone.</p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<fieldset class="members"${ssrIncludeBooleanAttr(unref(form).jsonFault.value !== void 0) ? " disabled" : ""} data-v-2f4ea242><legend class="visually-hidden" data-v-2f4ea242>Members of the input</legend><!--[-->`);
      ssrRenderList(unref(fields), (field) => {
        _push(ssrRenderComponent(MemberField, {
          key: field.name,
          field,
          path: [field.name],
          depth: field.list ?? 0,
          "id-prefix": unref(id)
        }, null, _parent));
      });
      _push(`<!--]--></fieldset></form>`);
    };
  }
});
const _sfc_setup$4 = _sfc_main$4.setup;
_sfc_main$4.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("explorer/form/InputForm.vue");
  return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
const InputForm = /* @__PURE__ */ _export_sfc(_sfc_main$4, [["__scopeId", "data-v-2f4ea242"]]);
const _sfc_main$3 = /* @__PURE__ */ defineComponent({
  __name: "JsonView",
  __ssrInlineRender: true,
  setup(__props) {
    const form = useForm();
    const id = useId();
    ref();
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "json-view" }, _attrs))} data-v-d669a2a6><label${ssrRenderAttr("for", unref(id))} data-v-d669a2a6>The input as JSON; the form follows it, and it the form.</label><textarea${ssrRenderAttr("id", unref(id))}${ssrRenderAttr("rows", Math.min(40, Math.max(8, unref(form).json.value.split("\n").length + 1)))} spellcheck="false" autocapitalize="off" autocomplete="off"${ssrRenderAttr("aria-invalid", unref(form).jsonFault.value !== void 0)}${ssrRenderAttr("aria-describedby", `${unref(id)}-fault`)} data-v-d669a2a6>${ssrInterpolate(unref(form).json.value)}</textarea><div${ssrRenderAttr("id", `${unref(id)}-fault`)} aria-live="polite" data-v-d669a2a6>`);
      if (unref(form).jsonFault.value !== void 0) {
        _push(`<p class="note fault" data-v-d669a2a6> Line ${ssrInterpolate(unref(form).jsonFault.value.line)}, column ${ssrInterpolate(unref(form).jsonFault.value.column)}: ${ssrInterpolate(unref(form).jsonFault.value.message)}. </p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
      if (unref(form).jsonFault.value !== void 0) {
        _push(`<p class="buttons" data-v-d669a2a6><button type="button" data-v-d669a2a6>Go to the fault</button><button type="button" data-v-d669a2a6>Drop the edit</button></p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$3 = _sfc_main$3.setup;
_sfc_main$3.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("explorer/form/JsonView.vue");
  return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
const JsonView = /* @__PURE__ */ _export_sfc(_sfc_main$3, [["__scopeId", "data-v-d669a2a6"]]);
function linkTo(action, input, region) {
  const query = new URLSearchParams();
  if (region !== void 0) query.set("region", region);
  query.set("input", jsonText(withoutSecrets(action, input)));
  return `#/${action.name}?${query}`;
}
function parseLink(hash) {
  const [, action, search = ""] = /^#\/([A-Za-z0-9_]+)(?:\?(.*))?$/s.exec(hash) ?? [];
  if (action === void 0) return void 0;
  const query = new URLSearchParams(search);
  const parsed = parseJson(query.get("input") ?? "");
  return {
    action,
    input: "value" in parsed && isMembers(parsed.value) ? parsed.value : void 0,
    region: query.get("region") ?? void 0
  };
}
const _sfc_main$2 = /* @__PURE__ */ defineComponent({
  __name: "TabList",
  __ssrInlineRender: true,
  props: {
    tabs: {},
    chosen: {},
    id: {},
    label: {}
  },
  emits: ["choose"],
  setup(__props, { emit: __emit }) {
    ref();
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(_attrs)} data-v-2ec37123><div class="tabs" role="tablist"${ssrRenderAttr("aria-label", __props.label)} data-v-2ec37123><!--[-->`);
      ssrRenderList(__props.tabs, (tab) => {
        _push(`<button${ssrRenderAttr("id", `${__props.id}-${tab.name}`)} type="button" role="tab"${ssrRenderAttr("aria-selected", tab.name === __props.chosen)}${ssrRenderAttr("aria-controls", `${__props.id}-panel`)}${ssrRenderAttr("tabindex", tab.name === __props.chosen ? 0 : -1)} data-v-2ec37123>${ssrInterpolate(tab.title)}</button>`);
      });
      _push(`<!--]--></div><div${ssrRenderAttr("id", `${__props.id}-panel`)} class="panel" role="tabpanel"${ssrRenderAttr("aria-labelledby", `${__props.id}-${__props.chosen}`)} data-v-2ec37123>`);
      ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
      _push(`</div></div>`);
    };
  }
});
const _sfc_setup$2 = _sfc_main$2.setup;
_sfc_main$2.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("explorer/TabList.vue");
  return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
const TabList = /* @__PURE__ */ _export_sfc(_sfc_main$2, [["__scopeId", "data-v-2ec37123"]]);
const _sfc_main$1 = /* @__PURE__ */ defineComponent({
  __name: "ActionExplorer",
  __ssrInlineRender: true,
  props: {
    action: {},
    given: {},
    givenRegion: {}
  },
  emits: ["change"],
  setup(__props, { emit: __emit }) {
    const emit = __emit;
    const id = useId();
    const form = createForm(__props.action, __props.given ?? __props.action.example ?? {});
    provideForm(form);
    const region = ref(regionAtFirst());
    const link = computed(() => linkTo(__props.action, form.input.value, region.value));
    watch(link, (changed) => emit("change", changed), { immediate: true });
    const call = computed(() => ({ action: __props.action.name, input: form.input.value, region: region.value ?? "" }));
    const views = [
      { name: "send", title: "Send", component: defineAsyncComponent(() => import("./SendPanel.Bk5bri3A.js")), given: call },
      { name: "sent", title: "What is sent", component: defineAsyncComponent(() => import("./SentPanel.CsIQpuAN.js")), given: call },
      {
        name: "code",
        title: "Code",
        component: defineAsyncComponent(() => import("./CodePanel.dK2VqfZ2.js")),
        given: computed(() => ({ ...call.value, input: form.shown.value }))
      },
      { name: "json", title: "JSON", component: JsonView, given: ref({}) }
    ];
    const chosen = ref("send");
    const view = computed(() => views.find(({ name }) => name === chosen.value));
    function regionAtFirst() {
      if (__props.action.region === "none") return void 0;
      if (__props.givenRegion !== void 0 && regions.includes(__props.givenRegion)) return __props.givenRegion;
      return __props.action.region === "optional" ? void 0 : service.hostedRegions.split(" ")[0];
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "parts" }, _attrs))} data-v-14cfebae><div class="part" data-v-14cfebae><h2 class="visually-hidden" data-v-14cfebae>Input of ${ssrInterpolate(__props.action.name)}</h2>`);
      if (__props.action.region !== "none") {
        _push(`<div class="region" data-v-14cfebae><label${ssrRenderAttr("for", `${unref(id)}-region`)} data-v-14cfebae>Region</label><select${ssrRenderAttr("id", `${unref(id)}-region`)} data-v-14cfebae>`);
        if (__props.action.region === "optional") {
          _push(`<option${ssrRenderAttr("value", void 0)} data-v-14cfebae${ssrIncludeBooleanAttr(Array.isArray(region.value) ? ssrLooseContain(region.value, void 0) : ssrLooseEqual(region.value, void 0)) ? " selected" : ""}>Left out</option>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<!--[-->`);
        ssrRenderList(unref(regions), (name) => {
          _push(`<option data-v-14cfebae${ssrIncludeBooleanAttr(Array.isArray(region.value) ? ssrLooseContain(region.value, null) : ssrLooseEqual(region.value, null)) ? " selected" : ""}>${ssrInterpolate(name)}</option>`);
        });
        _push(`<!--]--></select></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(ssrRenderComponent(InputForm, null, null, _parent));
      _push(`<p class="link" data-v-14cfebae><a${ssrRenderAttr("href", unref(withBase)(`/explorer.html${link.value}`))} data-v-14cfebae>Link to this call</a>: it holds the input, but for what is sensitive. </p></div><div class="part" data-v-14cfebae><h2 class="visually-hidden" data-v-14cfebae>What can be done with it</h2>`);
      _push(ssrRenderComponent(TabList, {
        id: `${unref(id)}-views`,
        tabs: views,
        chosen: chosen.value,
        label: "What can be done with the input",
        onChoose: ($event) => chosen.value = $event
      }, {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          var _a, _b, _c, _d, _e, _f;
          if (_push2) {
            _push2(`<h3 class="visually-hidden" data-v-14cfebae${_scopeId}>${ssrInterpolate((_a = view.value) == null ? void 0 : _a.title)}</h3>`);
            ssrRenderVNode(_push2, createVNode(resolveDynamicComponent((_b = view.value) == null ? void 0 : _b.component), (_c = view.value) == null ? void 0 : _c.given.value, null), _parent2, _scopeId);
          } else {
            return [
              createVNode("h3", { class: "visually-hidden" }, toDisplayString((_d = view.value) == null ? void 0 : _d.title), 1),
              (openBlock(), createBlock(KeepAlive, null, [
                (openBlock(), createBlock(resolveDynamicComponent((_e = view.value) == null ? void 0 : _e.component), (_f = view.value) == null ? void 0 : _f.given.value, null, 16))
              ], 1024))
            ];
          }
        }),
        _: 1
      }, _parent));
      _push(`</div></div>`);
    };
  }
});
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("explorer/ActionExplorer.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
const ActionExplorer = /* @__PURE__ */ _export_sfc(_sfc_main$1, [["__scopeId", "data-v-14cfebae"]]);
const files = /* @__PURE__ */ Object.assign({ "./gen/actions/access-control/CreateMultipleSecurityPolicy.json": () => import("./CreateMultipleSecurityPolicy.CE8bPWRE.js").then((m) => m["default"]), "./gen/actions/access-control/CreateSecurityPolicy.json": () => import("./CreateSecurityPolicy.CEs-f9ll.js").then((m) => m["default"]), "./gen/actions/access-control/DeleteMultipleSecurityPolicy.json": () => import("./DeleteMultipleSecurityPolicy.CjuX6Py5.js").then((m) => m["default"]), "./gen/actions/access-control/DeleteSecurityPolicy.json": () => import("./DeleteSecurityPolicy.BGn52hN3.js").then((m) => m["default"]), "./gen/actions/access-control/DescribeExternalEndpointStatus.json": () => import("./DescribeExternalEndpointStatus.BcgtxRGb.js").then((m) => m["default"]), "./gen/actions/access-control/DescribeInternalEndpoints.json": () => import("./DescribeInternalEndpoints.CvYDsAcj.js").then((m) => m["default"]), "./gen/actions/access-control/DescribeSecurityPolicies.json": () => import("./DescribeSecurityPolicies.Dr4_4kLU.js").then((m) => m["default"]), "./gen/actions/access-control/ManageExternalEndpoint.json": () => import("./ManageExternalEndpoint.DK1QSbMy.js").then((m) => m["default"]), "./gen/actions/access-control/ManageInternalEndpoint.json": () => import("./ManageInternalEndpoint.BGVW5mSZ.js").then((m) => m["default"]), "./gen/actions/access-control/ModifySecurityPolicy.json": () => import("./ModifySecurityPolicy.B5fUwEW4.js").then((m) => m["default"]), "./gen/actions/custom-account/CreateServiceAccount.json": () => import("./CreateServiceAccount.BEpkxXHY.js").then((m) => m["default"]), "./gen/actions/custom-account/DeleteServiceAccount.json": () => import("./DeleteServiceAccount.CPekLcA4.js").then((m) => m["default"]), "./gen/actions/custom-account/DescribeServiceAccounts.json": () => import("./DescribeServiceAccounts.CSGE__fL.js").then((m) => m["default"]), "./gen/actions/custom-account/ModifyServiceAccount.json": () => import("./ModifyServiceAccount.D2_mP3F2.js").then((m) => m["default"]), "./gen/actions/custom-account/ModifyServiceAccountPassword.json": () => import("./ModifyServiceAccountPassword.BDZUEQPP.js").then((m) => m["default"]), "./gen/actions/helm-chart/DescribeChartDownloadInfo.json": () => import("./DescribeChartDownloadInfo.DHXUOncg.js").then((m) => m["default"]), "./gen/actions/helm-chart/DownloadHelmChart.json": () => import("./DownloadHelmChart.B2EgtPpX.js").then((m) => m["default"]), "./gen/actions/image-repository/CreateRepository.json": () => import("./CreateRepository.CGcpw1NE.js").then((m) => m["default"]), "./gen/actions/image-repository/CreateSignature.json": () => import("./CreateSignature.Dj-_59Sw.js").then((m) => m["default"]), "./gen/actions/image-repository/DeleteImage.json": () => import("./DeleteImage.DO8lBInM.js").then((m) => m["default"]), "./gen/actions/image-repository/DeleteRepository.json": () => import("./DeleteRepository.CttE6mvJ.js").then((m) => m["default"]), "./gen/actions/image-repository/DeleteRepositoryTags.json": () => import("./DeleteRepositoryTags.C-G5ET-7.js").then((m) => m["default"]), "./gen/actions/image-repository/DescribeGCJobs.json": () => import("./DescribeGCJobs.CvJVLDxV.js").then((m) => m["default"]), "./gen/actions/image-repository/DescribeImageManifests.json": () => import("./DescribeImageManifests.D3nhRxN2.js").then((m) => m["default"]), "./gen/actions/image-repository/DescribeImages.json": () => import("./DescribeImages.BzRj2948.js").then((m) => m["default"]), "./gen/actions/image-repository/DescribeRepositories.json": () => import("./DescribeRepositories.BaX_3mvo.js").then((m) => m["default"]), "./gen/actions/image-repository/DuplicateImage.json": () => import("./DuplicateImage.N-OBKyZN.js").then((m) => m["default"]), "./gen/actions/image-repository/ModifyRepository.json": () => import("./ModifyRepository.Df2yMcHH.js").then((m) => m["default"]), "./gen/actions/instance-management/CheckInstance.json": () => import("./CheckInstance.BC4bOaAI.js").then((m) => m["default"]), "./gen/actions/instance-management/CheckInstanceName.json": () => import("./CheckInstanceName.oo0cFiH8.js").then((m) => m["default"]), "./gen/actions/instance-management/CreateImageAccelerationService.json": () => import("./CreateImageAccelerationService.CIUpjeUs.js").then((m) => m["default"]), "./gen/actions/instance-management/CreateInstance.json": () => import("./CreateInstance.BTJ-uNck.js").then((m) => m["default"]), "./gen/actions/instance-management/CreateInstanceCustomizedDomain.json": () => import("./CreateInstanceCustomizedDomain.CbyWN9Hm.js").then((m) => m["default"]), "./gen/actions/instance-management/CreateInstanceToken.json": () => import("./CreateInstanceToken.Bfi4N_du.js").then((m) => m["default"]), "./gen/actions/instance-management/DeleteImageAccelerateService.json": () => import("./DeleteImageAccelerateService.Dc9V53Mq.js").then((m) => m["default"]), "./gen/actions/instance-management/DeleteInstance.json": () => import("./DeleteInstance.UIHVY4qJ.js").then((m) => m["default"]), "./gen/actions/instance-management/DeleteInstanceCustomizedDomain.json": () => import("./DeleteInstanceCustomizedDomain.BpG0uga_.js").then((m) => m["default"]), "./gen/actions/instance-management/DeleteInstanceToken.json": () => import("./DeleteInstanceToken.DyqXixGB.js").then((m) => m["default"]), "./gen/actions/instance-management/DescribeImageAccelerateService.json": () => import("./DescribeImageAccelerateService.Hj-YMhth.js").then((m) => m["default"]), "./gen/actions/instance-management/DescribeInstanceCustomizedDomain.json": () => import("./DescribeInstanceCustomizedDomain.DQeggMqc.js").then((m) => m["default"]), "./gen/actions/instance-management/DescribeInstanceStatus.json": () => import("./DescribeInstanceStatus.loRBm0DL.js").then((m) => m["default"]), "./gen/actions/instance-management/DescribeInstanceToken.json": () => import("./DescribeInstanceToken.BdEdlQKf.js").then((m) => m["default"]), "./gen/actions/instance-management/DescribeInstances.json": () => import("./DescribeInstances.BFFTS9KO.js").then((m) => m["default"]), "./gen/actions/instance-management/DescribeRegions.json": () => import("./DescribeRegions.B40ndERs.js").then((m) => m["default"]), "./gen/actions/instance-management/ModifyInstance.json": () => import("./ModifyInstance.CH49tGfq.js").then((m) => m["default"]), "./gen/actions/instance-management/ModifyInstanceToken.json": () => import("./ModifyInstanceToken.Bszh8dsO.js").then((m) => m["default"]), "./gen/actions/instance-management/RenewInstance.json": () => import("./RenewInstance.Ccjj3jcB.js").then((m) => m["default"]), "./gen/actions/instance-synchronization/CreateReplicationInstance.json": () => import("./CreateReplicationInstance.B5t90y4t.js").then((m) => m["default"]), "./gen/actions/instance-synchronization/DeleteReplicationInstance.json": () => import("./DeleteReplicationInstance.ol7JPtnF.js").then((m) => m["default"]), "./gen/actions/instance-synchronization/DescribeReplicationInstanceCreateTasks.json": () => import("./DescribeReplicationInstanceCreateTasks.CS9iRBuw.js").then((m) => m["default"]), "./gen/actions/instance-synchronization/DescribeReplicationInstanceSyncStatus.json": () => import("./DescribeReplicationInstanceSyncStatus.C3lvj80J.js").then((m) => m["default"]), "./gen/actions/instance-synchronization/DescribeReplicationInstances.json": () => import("./DescribeReplicationInstances.CiYdLgz5.js").then((m) => m["default"]), "./gen/actions/instance-synchronization/ManageReplication.json": () => import("./ManageReplication.B3Vj4eL9.js").then((m) => m["default"]), "./gen/actions/namespace/CreateImmutableTagRules.json": () => import("./CreateImmutableTagRules.Dn2vMuzk.js").then((m) => m["default"]), "./gen/actions/namespace/CreateNamespace.json": () => import("./CreateNamespace.CwyhiB5h.js").then((m) => m["default"]), "./gen/actions/namespace/CreateSignaturePolicy.json": () => import("./CreateSignaturePolicy.C276DbnF.js").then((m) => m["default"]), "./gen/actions/namespace/DeleteImmutableTagRules.json": () => import("./DeleteImmutableTagRules.DAGJPXOG.js").then((m) => m["default"]), "./gen/actions/namespace/DeleteNamespace.json": () => import("./DeleteNamespace.DEDYBfAr.js").then((m) => m["default"]), "./gen/actions/namespace/DeleteSignaturePolicy.json": () => import("./DeleteSignaturePolicy.Cj0g2JDt.js").then((m) => m["default"]), "./gen/actions/namespace/DescribeImmutableTagRules.json": () => import("./DescribeImmutableTagRules.BeJbS2_M.js").then((m) => m["default"]), "./gen/actions/namespace/DescribeInstanceAllNamespaces.json": () => import("./DescribeInstanceAllNamespaces.CukBPK0V.js").then((m) => m["default"]), "./gen/actions/namespace/DescribeNamespaces.json": () => import("./DescribeNamespaces.SvQYgK3K.js").then((m) => m["default"]), "./gen/actions/namespace/ModifyImmutableTagRules.json": () => import("./ModifyImmutableTagRules.qEkMAVA8.js").then((m) => m["default"]), "./gen/actions/namespace/ModifyNamespace.json": () => import("./ModifyNamespace.BhVnXgUI.js").then((m) => m["default"]), "./gen/actions/tag-retention/CreateTagRetentionExecution.json": () => import("./CreateTagRetentionExecution.B-hc-edN.js").then((m) => m["default"]), "./gen/actions/tag-retention/CreateTagRetentionRule.json": () => import("./CreateTagRetentionRule.CkeT5Ui8.js").then((m) => m["default"]), "./gen/actions/tag-retention/DeleteTagRetentionRule.json": () => import("./DeleteTagRetentionRule.-Xd15e-7.js").then((m) => m["default"]), "./gen/actions/tag-retention/DescribeTagRetentionExecution.json": () => import("./DescribeTagRetentionExecution.RoLaH7YB.js").then((m) => m["default"]), "./gen/actions/tag-retention/DescribeTagRetentionExecutionTask.json": () => import("./DescribeTagRetentionExecutionTask.DpQumqI0.js").then((m) => m["default"]), "./gen/actions/tag-retention/DescribeTagRetentionRules.json": () => import("./DescribeTagRetentionRules.B82TlyqZ.js").then((m) => m["default"]), "./gen/actions/tag-retention/ModifyTagRetentionRule.json": () => import("./ModifyTagRetentionRule.DVzPdzf9.js").then((m) => m["default"]), "./gen/actions/trigger/CreateWebhookTrigger.json": () => import("./CreateWebhookTrigger.CYD_d8H7.js").then((m) => m["default"]), "./gen/actions/trigger/DeleteWebhookTrigger.json": () => import("./DeleteWebhookTrigger.D6ptjn6x.js").then((m) => m["default"]), "./gen/actions/trigger/DescribeWebhookTrigger.json": () => import("./DescribeWebhookTrigger.bhFJRwrQ.js").then((m) => m["default"]), "./gen/actions/trigger/DescribeWebhookTriggerLog.json": () => import("./DescribeWebhookTriggerLog.BESKg1Tz.js").then((m) => m["default"]), "./gen/actions/trigger/ModifyWebhookTrigger.json": () => import("./ModifyWebhookTrigger.DoBJ3Cwg.js").then((m) => m["default"]) });
async function loadAction(name) {
  var _a;
  const path = Object.keys(files).find((candidate) => candidate.endsWith(`/${name}.json`));
  return path === void 0 ? void 0 : (_a = files[path]) == null ? void 0 : _a.call(files);
}
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "LoadedExplorer",
  __ssrInlineRender: true,
  props: {
    name: {},
    given: {},
    givenRegion: {}
  },
  emits: ["change"],
  setup(__props, { emit: __emit }) {
    const emit = __emit;
    const loading = shallowRef({ state: "loading" });
    async function load(wanted) {
      loading.value = { state: "loading" };
      const result = await loadAction(wanted).then(
        (action) => action === void 0 ? { state: "unknown" } : { state: "loaded", action },
        () => ({ state: "failed" })
      );
      if (wanted === __props.name) loading.value = result;
    }
    watch(() => __props.name, load, { immediate: true });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "explorer" }, _attrs))}>`);
      if (loading.value.state === "loaded") {
        _push(ssrRenderComponent(ActionExplorer, {
          key: loading.value.action.name,
          action: loading.value.action,
          given: __props.given,
          "given-region": __props.givenRegion,
          onChange: ($event) => emit("change", $event)
        }, null, _parent));
      } else {
        _push(`<p role="status">`);
        if (loading.value.state === "loading") {
          _push(`<!--[-->Loading ${ssrInterpolate(__props.name)}.<!--]-->`);
        } else if (loading.value.state === "unknown") {
          _push(`<!--[-->The API has no action ${ssrInterpolate(__props.name)}.<!--]-->`);
        } else {
          _push(`<!--[-->${ssrInterpolate(__props.name)} could not be loaded. <button type="button">Try again</button><!--]-->`);
        }
        _push(`</p>`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("explorer/LoadedExplorer.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LoadedExplorer = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.defineProperty({
  __proto__: null,
  default: _sfc_main
}, Symbol.toStringTag, { value: "Module" }));
export {
  LoadedExplorer as L,
  TabList as T,
  _sfc_main as _,
  parseLink as p
};
