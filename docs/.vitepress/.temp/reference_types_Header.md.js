import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Header","description":"","frontmatter":{},"headers":[],"relativePath":"reference/types/Header.md","filePath":"reference/types/Header.md"}');
const _sfc_main = { name: "reference/types/Header.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="header" tabindex="-1">Header <a class="header-anchor" href="#header" aria-label="Permalink to &quot;Header&quot;">​</a></h1><p>An HTTP header that a trigger adds to its requests.</p><dl class="facts"><div><dt>Since</dt><dd><p><a href="./../changelog.html#release-7">release 7</a></p></dd></div><div><dt>Manual</dt><dd><p><a href="https://www.tencentcloud.com/document/api/1051/41109#Header" target="_blank" rel="noreferrer">https://www.tencentcloud.com/document/api/1051/41109#Header</a></p></dd></div></dl><h2 id="members" tabindex="-1">Members <a class="header-anchor" href="#members" aria-label="Permalink to &quot;Members&quot;">​</a></h2><dl class="members"><div id="member-Key"><dt><p><a href="#member-Key"><code>Key</code></a> String <span class="required">required</span></p></dt><dd><p>Name of the header.</p></dd></div><div id="member-Values"><dt><p><a href="#member-Values"><code>Values</code></a> Array of String <span class="required">required</span></p></dt><dd><p>What is sent under that header; often a credential. Sensitive: keep it out of logs.</p></dd></div></dl><h2 id="used-by" tabindex="-1">Used by <a class="header-anchor" href="#used-by" aria-label="Permalink to &quot;Used by&quot;">​</a></h2><ul><li><a href="./../actions/trigger/CreateWebhookTrigger.html">CreateWebhookTrigger</a></li><li><a href="./../actions/trigger/DescribeWebhookTrigger.html">DescribeWebhookTrigger</a></li><li><a href="./../actions/trigger/ModifyWebhookTrigger.html">ModifyWebhookTrigger</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/types/Header.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Header = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Header as default
};
