import { shallowReactive, defineComponent, useId, ref, shallowRef, watch, reactive, mergeProps, unref, useSSRContext, resolveComponent, computed } from "vue";
import { ssrRenderAttrs, ssrRenderAttr, ssrRenderList, ssrIncludeBooleanAttr, ssrLooseContain, ssrLooseEqual, ssrInterpolate, ssrRenderClass, ssrRenderComponent } from "vue/server-renderer";
import { A as AnswerView, M as MockUnreachable, m as mockCommand } from "./target.CvM_H6Yv.js";
import "./panels.COpz5GRm.js";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
import "./SpecText.DyeJnsc7.js";
import "./Content.VtK3wzFw.js";
const offeredFaults = {
  throttle: { label: "It is refused, as too frequent", fault: { kind: "throttle" } },
  latency: { label: "The answer takes three seconds", fault: { kind: "latency", ms: 3e3 } },
  reset: { label: "The connection breaks before anything is done", fault: { kind: "reset" } },
  cut: { label: "The connection breaks in the middle of the answer", fault: { kind: "cut" } },
  malformed: { label: "The answer is no JSON", fault: { kind: "malformed" } },
  clock: { label: "The server's clock is an hour fast", fault: { kind: "clock", offsetMs: 36e5 } },
  speed: {
    label: "What it starts is still under way at three looks",
    fault: { kind: "speed", lifecycle: { reads: 3 } }
  },
  failNextTransition: { label: "What it starts fails", fault: { kind: "failNextTransition" } },
  nulls: { label: "Whatever may be null is null", fault: { kind: "nulls" } }
};
function idOf({ table, key }) {
  return `${table} ${key}`;
}
function stateTree(rows) {
  const known = new Set(rows.map(idOf));
  const ownerOf = ({ owner }) => owner === void 0 || !known.has(idOf(owner)) ? "" : idOf(owner);
  const byOwner = groupedBy(rows, ownerOf);
  const groupsBelow = (owner) => [...groupedBy(byOwner.get(owner) ?? [], ({ table }) => table)].map(([table, members]) => ({
    title: titleOf(table),
    nodes: members.map((row) => ({
      id: idOf(row),
      label: labelOf(row),
      row: row.row,
      groups: groupsBelow(idOf(row))
    }))
  }));
  return groupsBelow("");
}
function groupedBy(rows, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === void 0) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
function titleOf(table) {
  const words = table.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
const SEPARATOR = /[/:@#>]/;
function labelOf({ key, owner }) {
  let same = 0;
  while (owner !== void 0 && same < key.length && key[same] === owner.key[same]) same++;
  const isWhole = same === key.length || SEPARATOR.test(key[same] ?? "") || SEPARATOR.test(key[same - 1] ?? "");
  while (!isWhole && same > 0 && !SEPARATOR.test(key[same - 1] ?? "")) same--;
  return key.slice(same).replace(/^[/:@>]/, "");
}
function rowsWithChanges(rows, changes) {
  const owners = new Map(rows.map((row) => [idOf(row), row.owner === void 0 ? void 0 : idOf(row.owner)]));
  const ids = /* @__PURE__ */ new Set();
  for (const [changed, { mark }] of changes) {
    if (mark === "changed") ids.add(changed);
    for (let id = owners.get(changed); id !== void 0 && !ids.has(id); id = owners.get(id)) ids.add(id);
  }
  return ids;
}
const session = shallowReactive({ destination: "page", address: "127.0.0.1:5301", state: void 0 });
const _sfc_main$3 = /* @__PURE__ */ defineComponent({
  __name: "EmulatorControls",
  __ssrInlineRender: true,
  props: {
    action: {}
  },
  emits: ["problem"],
  setup(__props, { emit: __emit }) {
    const props = __props;
    const id = useId();
    const news = ref("");
    const spans = [
      ["1 minute", 6e4],
      ["1 hour", 36e5],
      ["1 day", 864e5],
      ["30 days", 2592e6]
    ];
    const span = ref(864e5);
    const kind = ref("");
    const code = ref("InternalError");
    const codes = shallowRef([]);
    watch(
      () => [kind.value, props.action],
      async () => {
        if (kind.value !== "error") return;
        const { actionErrorCodes, commonErrors } = await import("./errors.DMxuRP_n.js");
        const documented = actionErrorCodes;
        codes.value = [.../* @__PURE__ */ new Set([...documented[props.action] ?? [], ...Object.keys(commonErrors)])];
        if (!codes.value.includes(code.value)) code.value = codes.value[0] ?? "";
      }
    );
    const image = reactive({ RegistryId: "tcr-okmj78", NamespaceName: "team-01", RepositoryName: "nginx", Tag: "2.0" });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "controls" }, _attrs))} data-v-6c52823d><fieldset data-v-6c52823d><legend data-v-6c52823d>State</legend><div class="controls-line" data-v-6c52823d><button type="button" data-v-6c52823d>Reset</button><button type="button" data-v-6c52823d>Save a snapshot</button><label class="file-button" data-v-6c52823d> Load a snapshot<input type="file" accept="application/json,.json" class="visually-hidden" data-v-6c52823d></label></div></fieldset><fieldset data-v-6c52823d><legend data-v-6c52823d>Clock</legend><div class="controls-line" data-v-6c52823d><label${ssrRenderAttr("for", `${unref(id)}-span`)} data-v-6c52823d>Forward by</label><select${ssrRenderAttr("id", `${unref(id)}-span`)} data-v-6c52823d><!--[-->`);
      ssrRenderList(spans, ([title, ms]) => {
        _push(`<option${ssrRenderAttr("value", ms)} data-v-6c52823d${ssrIncludeBooleanAttr(Array.isArray(span.value) ? ssrLooseContain(span.value, ms) : ssrLooseEqual(span.value, ms)) ? " selected" : ""}>${ssrInterpolate(title)}</option>`);
      });
      _push(`<!--]--></select><button type="button" data-v-6c52823d>Move it</button></div></fieldset><fieldset data-v-6c52823d><legend data-v-6c52823d>Fault of the next call</legend><div class="controls-line" data-v-6c52823d><label${ssrRenderAttr("for", `${unref(id)}-kind`)} data-v-6c52823d>What happens</label><select${ssrRenderAttr("id", `${unref(id)}-kind`)} data-v-6c52823d><option value="" data-v-6c52823d${ssrIncludeBooleanAttr(Array.isArray(kind.value) ? ssrLooseContain(kind.value, "") : ssrLooseEqual(kind.value, "")) ? " selected" : ""}>Nothing</option><option value="error" data-v-6c52823d${ssrIncludeBooleanAttr(Array.isArray(kind.value) ? ssrLooseContain(kind.value, "error") : ssrLooseEqual(kind.value, "error")) ? " selected" : ""}>It is answered an error code</option><!--[-->`);
      ssrRenderList(unref(offeredFaults), ({ label }, name) => {
        _push(`<option${ssrRenderAttr("value", name)} data-v-6c52823d${ssrIncludeBooleanAttr(Array.isArray(kind.value) ? ssrLooseContain(kind.value, name) : ssrLooseEqual(kind.value, name)) ? " selected" : ""}>${ssrInterpolate(label)}</option>`);
      });
      _push(`<!--]--></select>`);
      if (kind.value === "error") {
        _push(`<!--[--><label${ssrRenderAttr("for", `${unref(id)}-code`)} data-v-6c52823d>Code</label><select${ssrRenderAttr("id", `${unref(id)}-code`)} data-v-6c52823d><!--[-->`);
        ssrRenderList(codes.value, (known) => {
          _push(`<option data-v-6c52823d${ssrIncludeBooleanAttr(Array.isArray(code.value) ? ssrLooseContain(code.value, null) : ssrLooseEqual(code.value, null)) ? " selected" : ""}>${ssrInterpolate(known)}</option>`);
        });
        _push(`<!--]--></select><!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`<button type="button" data-v-6c52823d>Set it</button></div></fieldset><fieldset data-v-6c52823d><legend data-v-6c52823d>Push an image, as docker would</legend><div class="controls-line" data-v-6c52823d><!--[-->`);
      ssrRenderList(image, (_, name) => {
        _push(`<span class="pair" data-v-6c52823d><label${ssrRenderAttr("for", `${unref(id)}-${name}`)} data-v-6c52823d>${ssrInterpolate(name)}</label><input${ssrRenderAttr("id", `${unref(id)}-${name}`)}${ssrRenderAttr("value", image[name])} spellcheck="false" autocapitalize="off" data-v-6c52823d></span>`);
      });
      _push(`<!--]--><button type="button" data-v-6c52823d> Push </button></div></fieldset><p role="status" class="quiet" data-v-6c52823d>${ssrInterpolate(news.value)}</p></div>`);
    };
  }
});
const _sfc_setup$3 = _sfc_main$3.setup;
_sfc_main$3.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("explorer/send/EmulatorControls.vue");
  return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
const EmulatorControls = /* @__PURE__ */ _export_sfc(_sfc_main$3, [["__scopeId", "data-v-6c52823d"]]);
const _sfc_main$2 = /* @__PURE__ */ defineComponent({
  __name: "StateTree",
  __ssrInlineRender: true,
  props: {
    groups: {},
    changes: {},
    open: {}
  },
  setup(__props) {
    function isOnlyOne({ nodes }) {
      var _a;
      return nodes.length === 1 && ((_a = nodes[0]) == null ? void 0 : _a.label) === "";
    }
    function markOf({ id }) {
      var _a;
      return (_a = __props.changes.get(id)) == null ? void 0 : _a.mark;
    }
    function shown(value) {
      return value === void 0 ? "nothing" : JSON.stringify(value);
    }
    return (_ctx, _push, _parent, _attrs) => {
      const _component_StateTree = resolveComponent("StateTree", true);
      _push(`<ul${ssrRenderAttrs(mergeProps({ class: "groups" }, _attrs))} data-v-cd08c8c1><!--[-->`);
      ssrRenderList(__props.groups, (group) => {
        _push(`<li data-v-cd08c8c1>`);
        if (!isOnlyOne(group)) {
          _push(`<span class="title" data-v-cd08c8c1>${ssrInterpolate(group.title)} <span class="quiet" data-v-cd08c8c1>(${ssrInterpolate(group.nodes.length)})</span></span>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<ul class="${ssrRenderClass({ below: !isOnlyOne(group) })}" data-v-cd08c8c1><!--[-->`);
        ssrRenderList(group.nodes, (node) => {
          var _a;
          _push(`<li data-v-cd08c8c1><details${ssrIncludeBooleanAttr(__props.open.has(node.id)) ? " open" : ""} data-v-cd08c8c1><summary data-v-cd08c8c1><span class="${ssrRenderClass([markOf(node), "label"])}" data-v-cd08c8c1>${ssrInterpolate(node.label === "" ? group.title : node.label)}</span>${ssrInterpolate(" ")} `);
          if (markOf(node) !== void 0) {
            _push(`<span class="${ssrRenderClass([markOf(node), "mark"])}" data-v-cd08c8c1>${ssrInterpolate(markOf(node))}</span>`);
          } else {
            _push(`<!---->`);
          }
          _push(`</summary>`);
          if (__props.open.has(node.id)) {
            _push(`<div class="row" data-v-cd08c8c1>`);
            if (markOf(node) === "changed") {
              _push(`<ul class="members" aria-label="What changed" data-v-cd08c8c1><!--[-->`);
              ssrRenderList((_a = __props.changes.get(node.id)) == null ? void 0 : _a.members, ({ name, before, after }) => {
                _push(`<li data-v-cd08c8c1>${ssrInterpolate(name)}: <del data-v-cd08c8c1>${ssrInterpolate(shown(before))}</del> <ins data-v-cd08c8c1>${ssrInterpolate(shown(after))}</ins></li>`);
              });
              _push(`<!--]--></ul>`);
            } else {
              _push(`<!---->`);
            }
            if (node.groups.length > 0) {
              _push(ssrRenderComponent(_component_StateTree, {
                groups: node.groups,
                changes: __props.changes,
                open: __props.open
              }, null, _parent));
            } else {
              _push(`<!---->`);
            }
            _push(`<details class="all" data-v-cd08c8c1><summary data-v-cd08c8c1>Members of ${ssrInterpolate(node.label === "" ? group.title : node.label)}</summary><ul class="members" data-v-cd08c8c1><!--[-->`);
            ssrRenderList(node.row, (value, name) => {
              _push(`<li data-v-cd08c8c1>${ssrInterpolate(name)}: ${ssrInterpolate(shown(value))}</li>`);
            });
            _push(`<!--]--></ul></details></div>`);
          } else {
            _push(`<!---->`);
          }
          _push(`</details></li>`);
        });
        _push(`<!--]--></ul></li>`);
      });
      _push(`<!--]--></ul>`);
    };
  }
});
const _sfc_setup$2 = _sfc_main$2.setup;
_sfc_main$2.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("explorer/send/StateTree.vue");
  return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
const StateTree = /* @__PURE__ */ _export_sfc(_sfc_main$2, [["__scopeId", "data-v-cd08c8c1"]]);
const _sfc_main$1 = /* @__PURE__ */ defineComponent({
  __name: "EmulatorPanel",
  __ssrInlineRender: true,
  props: {
    action: {}
  },
  emits: ["problem"],
  setup(__props, { emit: __emit }) {
    const emit = __emit;
    const isOpen = ref(false);
    const open = reactive(/* @__PURE__ */ new Set());
    const isNarrowed = ref(false);
    const rows = computed(() => {
      var _a;
      return ((_a = session.state) == null ? void 0 : _a.rows) ?? [];
    });
    const changes = computed(() => {
      var _a;
      return ((_a = session.state) == null ? void 0 : _a.changes) ?? /* @__PURE__ */ new Map();
    });
    const groups = computed(() => {
      if (!isNarrowed.value || changes.value.size === 0) return stateTree(rows.value);
      const around = rowsWithChanges(rows.value, changes.value);
      return stateTree(rows.value.filter((row) => around.has(idOf(row)) || changes.value.has(idOf(row))));
    });
    const counts = computed(() => {
      const marks = [...changes.value.values()].map(({ mark }) => mark);
      return ["added", "changed", "removed"].map((mark) => ({ mark, count: marks.filter((one) => one === mark).length })).filter(({ count }) => count > 0);
    });
    const clock = computed(
      () => session.state === void 0 ? "" : new Date(session.state.clockMs).toISOString().replace(/\.\d+Z$/, "Z")
    );
    watch(
      changes,
      (current) => {
        for (const id of rowsWithChanges(rows.value, current)) open.add(id);
      },
      { immediate: true }
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<section${ssrRenderAttrs(mergeProps({
        class: "emulator",
        "aria-label": "The emulator"
      }, _attrs))} data-v-cf02fd5c><div role="status" class="controls-line" data-v-cf02fd5c>`);
      if (unref(session).state !== void 0) {
        _push(`<!--[-->`);
        if (counts.value.length === 0) {
          _push(`<span class="quiet" data-v-cf02fd5c>The last step changed nothing in the emulator.</span>`);
        } else {
          _push(`<!--[--><span data-v-cf02fd5c>The last step changed the emulator:</span><!--[-->`);
          ssrRenderList(counts.value, ({ mark, count }) => {
            _push(`<!--[-->${ssrInterpolate(" ")}<span class="${ssrRenderClass([mark, "mark"])}" data-v-cf02fd5c>${ssrInterpolate(count)} ${ssrInterpolate(mark)}</span><!--]-->`);
          });
          _push(`<!--]--><!--]-->`);
        }
        _push(`<!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div><details${ssrIncludeBooleanAttr(isOpen.value) ? " open" : ""} data-v-cf02fd5c><summary data-v-cf02fd5c>State of the emulator</summary>`);
      if (unref(session).state !== void 0) {
        _push(`<!--[--><p class="quiet" data-v-cf02fd5c>Its clock stands at <time${ssrRenderAttr("datetime", clock.value)} data-v-cf02fd5c>${ssrInterpolate(clock.value)}</time>. Secrets are masked.</p>`);
        _push(ssrRenderComponent(EmulatorControls, {
          action: __props.action,
          onProblem: ($event) => emit("problem", $event)
        }, null, _parent));
        if (changes.value.size > 0) {
          _push(`<label class="controls-line" data-v-cf02fd5c><input${ssrIncludeBooleanAttr(Array.isArray(isNarrowed.value) ? ssrLooseContain(isNarrowed.value, null) : isNarrowed.value) ? " checked" : ""} type="checkbox" data-v-cf02fd5c> Only what the last step changed </label>`);
        } else {
          _push(`<!---->`);
        }
        _push(ssrRenderComponent(StateTree, {
          groups: groups.value,
          changes: changes.value,
          open
        }, null, _parent));
        _push(`<!--]-->`);
      } else {
        _push(`<p class="quiet" data-v-cf02fd5c>The emulator starts…</p>`);
      }
      _push(`</details></section>`);
    };
  }
});
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("explorer/send/EmulatorPanel.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
const EmulatorPanel = /* @__PURE__ */ _export_sfc(_sfc_main$1, [["__scopeId", "data-v-cf02fd5c"]]);
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "SendPanel",
  __ssrInlineRender: true,
  props: {
    action: {},
    input: {},
    region: {}
  },
  setup(__props) {
    const props = __props;
    const id = useId();
    const sent = shallowRef();
    const isSending = ref(false);
    const isChecked = ref(true);
    const problem = ref("");
    const command = ref("");
    const destinations = [
      { name: "page", title: "The emulator in this page" },
      { name: "local", title: "A tcr-mock on this computer" },
      { name: "nowhere", title: "Nowhere: build it only" }
    ];
    const isLocal = computed(() => session.destination === "local");
    watch(
      () => [session.destination, session.address, props.action],
      () => {
        sent.value = void 0;
        problem.value = "";
        command.value = "";
      }
    );
    watch(
      () => [session.destination, session.address],
      () => {
        session.state = void 0;
      }
    );
    function tell(error) {
      problem.value = error instanceof Error ? error.message : String(error);
      command.value = error instanceof MockUnreachable ? mockCommand(error.endpoint, location.origin) : "";
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "explorer-panel send-panel" }, _attrs))}><fieldset><legend>Send to</legend><div class="controls-line"><!--[-->`);
      ssrRenderList(destinations, ({ name, title }) => {
        _push(`<label><input${ssrIncludeBooleanAttr(ssrLooseEqual(unref(session).destination, name)) ? " checked" : ""} type="radio"${ssrRenderAttr("name", `${unref(id)}-destination`)}${ssrRenderAttr("value", name)}> ${ssrInterpolate(title)}</label>`);
      });
      _push(`<!--]--></div>`);
      if (isLocal.value) {
        _push(`<div class="controls-line"><label${ssrRenderAttr("for", `${unref(id)}-address`)}>Address</label><input${ssrRenderAttr("id", `${unref(id)}-address`)}${ssrRenderAttr("value", unref(session).address)} spellcheck="false" autocapitalize="off"></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</fieldset>`);
      if (unref(session).destination === "nowhere") {
        _push(`<p class="quiet"> Nothing is sent. What would be sent, and the same call as code, stand beside. </p>`);
      } else {
        _push(`<!--[--><div class="controls-line"><button type="button" class="main"${ssrIncludeBooleanAttr(isSending.value) ? " disabled" : ""}>Send ${ssrInterpolate(__props.action)}</button><label><input${ssrIncludeBooleanAttr(Array.isArray(isChecked.value) ? ssrLooseContain(isChecked.value, null) : isChecked.value) ? " checked" : ""} type="checkbox"> The client checks the input first</label></div><div aria-live="polite">`);
        if (isSending.value) {
          _push(`<p class="quiet">Sending…</p>`);
        } else {
          _push(`<!---->`);
        }
        if (problem.value !== "") {
          _push(`<p class="fault">${ssrInterpolate(problem.value)}</p>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</div>`);
        if (command.value !== "") {
          _push(`<!--[--><p>This line starts one that does:</p><div class="scroll" tabindex="0" role="group" aria-label="The line to type"><pre><code>${ssrInterpolate(command.value)}</code></pre></div><!--]-->`);
        } else {
          _push(`<!---->`);
        }
        if (sent.value !== void 0) {
          _push(ssrRenderComponent(AnswerView, { sent: sent.value }, null, _parent));
        } else {
          _push(`<!---->`);
        }
        _push(ssrRenderComponent(EmulatorPanel, {
          action: __props.action,
          onProblem: tell
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
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("explorer/send/SendPanel.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  _sfc_main as default
};
