import { defineComponent, shallowRef, ref, onMounted, mergeProps, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrInterpolate, ssrRenderComponent } from "vue/server-renderer";
import { o as openPageEmulator, A as AnswerView } from "./target.CvM_H6Yv.js";
import "./panels.COpz5GRm.js";
import { c as createCaller, o as operationOf, T as TcrError, a as TcrInputError, b as TcrApiError } from "./call-input.CNbIhdvi.js";
import { e as exampleCredentials } from "./example-credentials.DV1cjku7.js";
import "./SpecText.DyeJnsc7.js";
import "./plugin-vue_export-helper.1tPrXgE0.js";
import "./Content.VtK3wzFw.js";
import "./signing-key.Bg_S6QvA.js";
import "node:crypto";
import "./mask.DIGFx8Cu.js";
async function setNextFault(target, fault) {
  await ask(target, "DELETE", "faults");
  if (fault !== void 0) await ask(target, "POST", "faults", JSON.stringify({ ...fault, times: 1 }));
}
async function ask({ ask: fetch }, method, path, body) {
  const response = await fetch(`/_tcrkit/${path}`, { method, ...body === void 0 ? {} : { body } });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error ?? `HTTP ${response.status}`);
  return answer;
}
async function callAnswering(code) {
  const { actionErrorCodes } = await import("./errors.DMxuRP_n.js");
  const documented = Object.entries(actionErrorCodes);
  const [action] = documented.find(([, codes]) => codes.includes(code)) ?? [];
  return { action: action ?? "DescribeRegions", input: {}, region: "ap-guangzhou" };
}
async function sendCall(target, call, options) {
  const { action, input, region } = call;
  let answer;
  const transport = {
    send: async (request) => {
      answer = await target.transport.send(request);
      return answer;
    }
  };
  const caller = createCaller({
    credentials: exampleCredentials,
    transport,
    retry: false,
    rateLimit: false,
    validation: false,
    ...target.endpoint === void 0 ? {} : { endpoint: target.endpoint }
  });
  const start = options.now();
  const ended = await caller(operationOf(action), input, region === "" ? {} : { region }).then(
    (output2) => ({ output: output2, error: void 0 }),
    (error2) => ({ output: void 0, error: error2 })
  );
  const { output, error } = ended;
  const requestId = (output == null ? void 0 : output.RequestId) ?? (error instanceof TcrError ? error.requestId : void 0);
  return {
    action,
    answer,
    output,
    error: error === void 0 ? void 0 : shownError(error),
    requestId,
    durationMs: options.now() - start
  };
}
function shownError(error) {
  if (!(error instanceof TcrError)) throw error;
  const issues = error instanceof TcrInputError ? error.issues : [];
  return {
    name: error.name,
    code: error.code,
    message: error instanceof TcrApiError ? error.serverMessage : error.message,
    issues: issues.map(({ path, expected, found }) => `${path}: expected ${expected}, got ${found}`),
    diagnosis: error instanceof TcrApiError ? error.diagnosis : void 0,
    isOfApi: error instanceof TcrApiError,
    isRetryable: error.retryable,
    mayHaveTakenEffect: error.mayHaveTakenEffect
  };
}
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "ErrorAnswer",
  __ssrInlineRender: true,
  props: {
    code: {}
  },
  setup(__props) {
    const sent = shallowRef();
    const problem = ref("");
    onMounted(async () => {
      try {
        const target = await openPageEmulator();
        const call = await callAnswering(__props.code);
        await setNextFault(target, { kind: "error", code: __props.code });
        sent.value = await sendCall(target, call, { isChecked: false, now: () => performance.now() });
      } catch (error) {
        problem.value = error instanceof Error ? error.message : String(error);
      }
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: "explorer-panel",
        "aria-live": "polite"
      }, _attrs))}>`);
      if (problem.value !== "") {
        _push(`<p class="fault">${ssrInterpolate(problem.value)}</p>`);
      } else if (sent.value === void 0) {
        _push(`<p class="quiet">The emulator starts…</p>`);
      } else {
        _push(`<!--[--><p>${ssrInterpolate(sent.value.action)} was sent, and the emulator was told to answer it so.</p>`);
        _push(ssrRenderComponent(AnswerView, {
          sent: sent.value,
          "is-on-error-page": ""
        }, null, _parent));
        _push(`<!--]-->`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("explorer/send/ErrorAnswer.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  _sfc_main as default
};
