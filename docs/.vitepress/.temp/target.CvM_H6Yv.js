import { defineComponent, resolveComponent, mergeProps, useSSRContext, shallowRef, watch, ref, computed, unref } from "vue";
import { ssrRenderAttrs, ssrInterpolate, ssrRenderList, ssrRenderComponent, ssrRenderAttr, ssrRenderClass } from "vue/server-renderer";
import { _ as _sfc_main$3, i as indentedJson } from "./SpecText.DyeJnsc7.js";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
import { w as withBase } from "./Content.VtK3wzFw.js";
import { i as isLoopback } from "./panels.COpz5GRm.js";
const _sfc_main$2 = /* @__PURE__ */ defineComponent({
  __name: "AnswerPart",
  __ssrInlineRender: true,
  props: {
    part: {},
    label: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      const _component_AnswerPart = resolveComponent("AnswerPart", true);
      if (__props.part.kind === "text") {
        _push(`<span${ssrRenderAttrs(mergeProps({ class: "text" }, _attrs))} data-v-e651ae43>${ssrInterpolate(__props.part.text)}</span>`);
      } else if (__props.part.kind === "items") {
        _push(`<ol${ssrRenderAttrs(_attrs)} data-v-e651ae43><!--[-->`);
        ssrRenderList(__props.part.items, (item, index) => {
          _push(`<li data-v-e651ae43>`);
          _push(ssrRenderComponent(_component_AnswerPart, {
            part: item,
            label: __props.label
          }, null, _parent));
          _push(`</li>`);
        });
        _push(`<!--]--></ol>`);
      } else if (__props.part.kind === "members") {
        _push(`<dl${ssrRenderAttrs(_attrs)} data-v-e651ae43><!--[-->`);
        ssrRenderList(__props.part.members, (member) => {
          _push(`<div data-v-e651ae43><dt data-v-e651ae43>${ssrInterpolate(member.name)}</dt><dd data-v-e651ae43>`);
          _push(ssrRenderComponent(_component_AnswerPart, {
            part: member.part,
            label: member.name
          }, null, _parent));
          _push(`</dd></div>`);
        });
        _push(`<!--]--></dl>`);
      } else {
        _push(`<table${ssrRenderAttrs(mergeProps({ "aria-label": __props.label }, _attrs))} data-v-e651ae43><thead data-v-e651ae43><tr data-v-e651ae43><!--[-->`);
        ssrRenderList(__props.part.columns, (column) => {
          _push(`<th scope="col" data-v-e651ae43>${ssrInterpolate(column)}</th>`);
        });
        _push(`<!--]--></tr></thead><tbody data-v-e651ae43><!--[-->`);
        ssrRenderList(__props.part.rows, (row, index) => {
          _push(`<tr data-v-e651ae43><!--[-->`);
          ssrRenderList(row, (cell, at) => {
            _push(`<td data-v-e651ae43>`);
            _push(ssrRenderComponent(_component_AnswerPart, {
              part: cell,
              label: __props.part.columns[at] ?? ""
            }, null, _parent));
            _push(`</td>`);
          });
          _push(`<!--]--></tr>`);
        });
        _push(`<!--]--></tbody></table>`);
      }
    };
  }
});
const _sfc_setup$2 = _sfc_main$2.setup;
_sfc_main$2.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("explorer/send/AnswerPart.vue");
  return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
const AnswerPart = /* @__PURE__ */ _export_sfc(_sfc_main$2, [["__scopeId", "data-v-e651ae43"]]);
function answerTable(value) {
  if (Array.isArray(value)) return listPart(value);
  if (!isObject(value)) return textPart(value);
  const members = Object.entries(value).map(([name, member]) => ({ name, part: answerTable(member) }));
  return members.length === 0 ? { kind: "text", text: "{}" } : { kind: "members", members };
}
function listPart(items) {
  if (items.length === 0) return { kind: "text", text: "[]" };
  const objects = items.filter(isObject);
  if (objects.length < items.length) return { kind: "items", items: items.map(answerTable) };
  const columns = [...new Set(objects.flatMap((item) => Object.keys(item)))];
  return { kind: "rows", columns, rows: objects.map((item) => columns.map((name) => answerTable(item[name]))) };
}
function textPart(value) {
  if (value === void 0) return { kind: "text", text: "" };
  return { kind: "text", text: value === "" ? '""' : String(value) };
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
const _sfc_main$1 = /* @__PURE__ */ defineComponent({
  __name: "ErrorHelp",
  __ssrInlineRender: true,
  props: {
    error: {},
    isOwnPage: { type: Boolean }
  },
  setup(__props) {
    const advice = shallowRef();
    const page = shallowRef("");
    watch(
      () => __props.error,
      async ({ code, isOfApi }) => {
        const { data } = await import("./error-advice.data.Cw9MK4vp.js");
        advice.value = isOfApi ? data[code] : void 0;
        page.value = advice.value === void 0 ? "" : withBase(`/reference/errors/${code.replaceAll(".", "-")}.html`);
      },
      { immediate: true }
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "fault" }, _attrs))}><p><code>${ssrInterpolate(__props.error.code)}</code> ${ssrInterpolate(__props.error.message)}</p>`);
      if (__props.error.issues.length > 0) {
        _push(`<ul><!--[-->`);
        ssrRenderList(__props.error.issues, (issue) => {
          _push(`<li>${ssrInterpolate(issue)}</li>`);
        });
        _push(`<!--]--></ul>`);
      } else {
        _push(`<!---->`);
      }
      if (__props.error.diagnosis !== void 0) {
        _push(`<p>${ssrInterpolate(__props.error.diagnosis)}</p>`);
      } else {
        _push(`<!---->`);
      }
      if (advice.value !== void 0 && !__props.isOwnPage) {
        _push(`<!--[--><p>`);
        _push(ssrRenderComponent(_sfc_main$3, {
          text: advice.value.description
        }, null, _parent));
        _push(`</p>`);
        if (advice.value.remedy !== void 0) {
          _push(`<p><strong>What to do:</strong> `);
          _push(ssrRenderComponent(_sfc_main$3, {
            text: advice.value.remedy
          }, null, _parent));
          _push(`</p>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`<p> A client sees a <code>${ssrInterpolate(__props.error.name)}</code>. ${ssrInterpolate(__props.error.isRetryable ? "The same request may succeed a little later." : "The same request fails again.")} `);
      if (__props.error.mayHaveTakenEffect) {
        _push(`<!--[--> Whether it took effect is not known.<!--]-->`);
      } else {
        _push(`<!---->`);
      }
      if (page.value !== "" && !__props.isOwnPage) {
        _push(`<a${ssrRenderAttr("href", page.value)}>The page of this error</a>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</p></div>`);
    };
  }
});
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("explorer/send/ErrorHelp.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "AnswerView",
  __ssrInlineRender: true,
  props: {
    sent: {},
    isOnErrorPage: { type: Boolean, default: false }
  },
  setup(__props) {
    const isTable = ref(false);
    const envelope = computed(() => {
      var _a;
      if (__props.sent.output !== void 0) return { Response: __props.sent.output };
      try {
        return JSON.parse(((_a = __props.sent.answer) == null ? void 0 : _a.body) ?? "");
      } catch {
        return void 0;
      }
    });
    const json = computed(() => {
      var _a;
      return envelope.value === void 0 ? (_a = __props.sent.answer) == null ? void 0 : _a.body : indentedJson(envelope.value);
    });
    const headers = computed(() => {
      var _a;
      return Object.entries(((_a = __props.sent.answer) == null ? void 0 : _a.headers) ?? {});
    });
    const milliseconds = computed(() => Math.max(1, Math.round(__props.sent.durationMs)));
    const summary = computed(() => {
      if (__props.sent.error === void 0) return "Success";
      return __props.sent.error.isOfApi ? "The API answers an error" : __props.sent.answer === void 0 ? "No answer" : "No answer of the API";
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<section${ssrRenderAttrs(mergeProps({
        class: "answer",
        "aria-label": "Answer"
      }, _attrs))} data-v-08c74215><p role="status" class="${ssrRenderClass([__props.sent.error === void 0 ? "good" : "bad", "summary"])}" data-v-08c74215><strong data-v-08c74215>${ssrInterpolate(summary.value)}.</strong>${ssrInterpolate(" ")} `);
      if (__props.sent.answer !== void 0) {
        _push(`<span data-v-08c74215>HTTP ${ssrInterpolate(__props.sent.answer.status)},</span>`);
      } else {
        _push(`<!---->`);
      }
      _push(`${ssrInterpolate(" ")} <span data-v-08c74215>${ssrInterpolate(milliseconds.value)} ms</span>${ssrInterpolate(" ")} `);
      if (__props.sent.requestId !== void 0) {
        _push(`<span data-v-08c74215>RequestId <code data-v-08c74215>${ssrInterpolate(__props.sent.requestId)}</code></span>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</p>`);
      if (__props.sent.error !== void 0) {
        _push(ssrRenderComponent(_sfc_main$1, {
          error: __props.sent.error,
          "is-own-page": __props.isOnErrorPage
        }, null, _parent));
      } else {
        _push(`<!---->`);
      }
      if (__props.sent.answer !== void 0) {
        _push(`<!--[-->`);
        if (envelope.value !== void 0) {
          _push(`<div class="controls-line" role="group" aria-label="Show the answer" data-v-08c74215><button type="button"${ssrRenderAttr("aria-pressed", !isTable.value)} data-v-08c74215>As JSON</button><button type="button"${ssrRenderAttr("aria-pressed", isTable.value)} data-v-08c74215>As a table</button></div>`);
        } else {
          _push(`<!---->`);
        }
        if (isTable.value && envelope.value !== void 0) {
          _push(`<div class="scroll" tabindex="0" role="group" aria-label="Answer as a table" data-v-08c74215>`);
          _push(ssrRenderComponent(AnswerPart, {
            part: unref(answerTable)(envelope.value),
            label: "Answer"
          }, null, _parent));
          _push(`</div>`);
        } else {
          _push(`<div class="scroll" tabindex="0" role="group" aria-label="Answer as JSON" data-v-08c74215><pre data-v-08c74215><code data-v-08c74215>${ssrInterpolate(json.value)}</code></pre></div>`);
        }
        if (headers.value.length > 0) {
          _push(`<details data-v-08c74215><summary data-v-08c74215>Headers of the answer</summary><dl data-v-08c74215><!--[-->`);
          ssrRenderList(headers.value, ([name, value]) => {
            _push(`<div data-v-08c74215><dt data-v-08c74215>${ssrInterpolate(name)}</dt> <dd data-v-08c74215>${ssrInterpolate(value)}</dd></div>`);
          });
          _push(`<!--]--></dl></details>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`</section>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("explorer/send/AnswerView.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AnswerView = /* @__PURE__ */ _export_sfc(_sfc_main, [["__scopeId", "data-v-08c74215"]]);
let inPage;
function openPageEmulator() {
  inPage ?? (inPage = startEmulator().catch((error) => {
    inPage = void 0;
    throw error;
  }));
  return inPage;
}
async function startEmulator() {
  const { createFetch, createTransport, Emulator } = await import("./core.BGGJzTqU.js");
  const emulator = new Emulator({ seedExamples: true });
  const fetch2 = createFetch(emulator);
  return {
    transport: createTransport(emulator),
    ask: (path, init) => fetch2(`http://emulator.localhost${path}`, init)
  };
}
class MockUnreachable extends Error {
  constructor(endpoint, options) {
    super(`No answer came from ${endpoint}: no tcr-mock listens there, or it does not let this page in.`, options);
    this.name = "MockUnreachable";
    this.endpoint = endpoint;
  }
}
function mockCommand(endpoint, pageOrigin) {
  const port = new URL(endpoint).port || "80";
  const isLocal = isLoopback(new URL(pageOrigin).hostname);
  return `tcr-mock --seed-examples --port ${port}${isLocal ? "" : ` --allow-origin ${pageOrigin}`}`;
}
export {
  AnswerView as A,
  MockUnreachable as M,
  mockCommand as m,
  openPageEmulator as o
};
