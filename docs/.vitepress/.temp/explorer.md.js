import { useSSRContext, defineAsyncComponent, resolveComponent, withCtx, unref, createVNode } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
const __pageData = JSON.parse('{"title":"API explorer","description":"","frontmatter":{"title":"API explorer","layout":"page"},"headers":[],"relativePath":"explorer.md","filePath":"explorer.md"}');
const __default__ = { name: "explorer.md" };
const _sfc_main = /* @__PURE__ */ Object.assign(__default__, {
  __ssrInlineRender: true,
  setup(__props) {
    const ExplorerPage = defineAsyncComponent(() => import("./ExplorerPage.CyXKatDd.js"));
    return (_ctx, _push, _parent, _attrs) => {
      const _component_ClientOnly = resolveComponent("ClientOnly");
      _push(`<div${ssrRenderAttrs(_attrs)}><main class="vp-doc explorer-page"><h1 id="api-explorer" tabindex="-1">API explorer <a class="header-anchor" href="#api-explorer" aria-label="Permalink to &quot;API explorer&quot;">​</a></h1><p>Fill in a call, look at what it sends, and try it. No account is needed, nothing leaves this computer, and nothing is stored: the address of this page holds the input, but for what is sensitive.</p>`);
      _push(ssrRenderComponent(_component_ClientOnly, null, {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(ssrRenderComponent(unref(ExplorerPage), null, null, _parent2, _scopeId));
          } else {
            return [
              createVNode(unref(ExplorerPage))
            ];
          }
        }),
        _: 1
      }, _parent));
      _push(`</main></div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("explorer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  __pageData,
  _sfc_main as default
};
