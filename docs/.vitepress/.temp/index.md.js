import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"","description":"","frontmatter":{"layout":"home","hero":{"name":"tcrkit","text":"The Tencent Container Registry API, from one spec","tagline":"A typed client, a command line, a mock that verifies signatures, and a signer that stands alone.","actions":[{"theme":"brand","text":"Start","link":"/guides/start"},{"theme":"alt","text":"Reference","link":"/reference/"}]},"features":[{"title":"Client","details":"76 documented methods, typed errors for each action, named waiters, abort and deadlines.","link":"/guides/client"},{"title":"Command line","details":"tcr, one command an action; tables on a terminal, JSON in a pipe.","link":"/guides/cli"},{"title":"Mock","details":"An API without an account. It verifies signatures, keeps state, and says why a signature is wrong.","link":"/guides/mock"},{"title":"Signer","details":"TC3-HMAC-SHA256, HmacSHA256 and HmacSHA1 for any Tencent Cloud product, on any runtime.","link":"/guides/signer"}]},"headers":[],"relativePath":"index.md","filePath":"index.md"}');
const _sfc_main = { name: "index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
