import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"KeyValueString","description":"","frontmatter":{},"headers":[],"relativePath":"reference/types/KeyValueString.md","filePath":"reference/types/KeyValueString.md"}');
const _sfc_main = { name: "reference/types/KeyValueString.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="keyvaluestring" tabindex="-1">KeyValueString <a class="header-anchor" href="#keyvaluestring" aria-label="Permalink to &quot;KeyValueString&quot;">​</a></h1><p>A key and its value, as in a namespace&#39;s metadata.</p><dl class="facts"><div><dt>Since</dt><dd><p><a href="./../changelog.html#release-7">release 7</a></p></dd></div><div><dt>Manual</dt><dd><p><a href="https://www.tencentcloud.com/document/api/1051/41109#KeyValueString" target="_blank" rel="noreferrer">https://www.tencentcloud.com/document/api/1051/41109#KeyValueString</a></p></dd></div></dl><h2 id="members" tabindex="-1">Members <a class="header-anchor" href="#members" aria-label="Permalink to &quot;Members&quot;">​</a></h2><dl class="members"><div id="member-Key"><dt><p><a href="#member-Key"><code>Key</code></a> String <span class="required">required</span></p></dt><dd><p>Name of the metadata entry.</p></dd></div><div id="member-Value"><dt><p><a href="#member-Value"><code>Value</code></a> String <span class="required">required</span></p></dt><dd><p>Content of the metadata entry, always a string.</p></dd></div></dl><h2 id="used-by" tabindex="-1">Used by <a class="header-anchor" href="#used-by" aria-label="Permalink to &quot;Used by&quot;">​</a></h2><ul><li><a href="./../actions/namespace/DescribeNamespaces.html">DescribeNamespaces</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/types/KeyValueString.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const KeyValueString = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  KeyValueString as default
};
