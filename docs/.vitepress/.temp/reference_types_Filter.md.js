import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Filter","description":"","frontmatter":{},"headers":[],"relativePath":"reference/types/Filter.md","filePath":"reference/types/Filter.md"}');
const _sfc_main = { name: "reference/types/Filter.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="filter" tabindex="-1">Filter <a class="header-anchor" href="#filter" aria-label="Permalink to &quot;Filter&quot;">​</a></h1><p>One condition that narrows a list.</p><dl class="facts"><div><dt>Since</dt><dd><p><a href="./../changelog.html#release-7">release 7</a></p></dd></div><div><dt>Manual</dt><dd><p><a href="https://www.tencentcloud.com/document/api/1051/41109#Filter" target="_blank" rel="noreferrer">https://www.tencentcloud.com/document/api/1051/41109#Filter</a></p></dd></div></dl><h2 id="members" tabindex="-1">Members <a class="header-anchor" href="#members" aria-label="Permalink to &quot;Members&quot;">​</a></h2><dl class="members"><div id="member-Name"><dt><p><a href="#member-Name"><code>Name</code></a> String <span class="required">required</span></p></dt><dd><p>Attribute to filter by; several filters in one call must all hold. The manual names no attributes.</p></dd></div><div id="member-Values"><dt><p><a href="#member-Values"><code>Values</code></a> Array of String <span class="required">required</span></p></dt><dd><p>Accepted values of the attribute: a row passes if it has any of them.</p></dd></div></dl><h2 id="used-by" tabindex="-1">Used by <a class="header-anchor" href="#used-by" aria-label="Permalink to &quot;Used by&quot;">​</a></h2><ul><li><a href="./../actions/instance-management/DescribeInstances.html">DescribeInstances</a></li><li><a href="./../actions/namespace/DescribeNamespaces.html">DescribeNamespaces</a></li><li><a href="./../actions/custom-account/DescribeServiceAccounts.html">DescribeServiceAccounts</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/types/Filter.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Filter = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Filter as default
};
