import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Tag","description":"","frontmatter":{},"headers":[],"relativePath":"reference/types/Tag.md","filePath":"reference/types/Tag.md"}');
const _sfc_main = { name: "reference/types/Tag.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="tag" tabindex="-1">Tag <a class="header-anchor" href="#tag" aria-label="Permalink to &quot;Tag&quot;">​</a></h1><p>A cloud tag: a key with its value.</p><dl class="facts"><div><dt>Since</dt><dd><p><a href="./../changelog.html#release-7">release 7</a></p></dd></div><div><dt>Manual</dt><dd><p><a href="https://www.tencentcloud.com/document/api/1051/41109#Tag" target="_blank" rel="noreferrer">https://www.tencentcloud.com/document/api/1051/41109#Tag</a></p></dd></div></dl><h2 id="members" tabindex="-1">Members <a class="header-anchor" href="#members" aria-label="Permalink to &quot;Members&quot;">​</a></h2><dl class="members"><div id="member-Key"><dt><p><a href="#member-Key"><code>Key</code></a> String <span class="required">required</span></p></dt><dd><p>Key of the cloud tag. May be null in an answer.</p></dd></div><div id="member-Value"><dt><p><a href="#member-Value"><code>Value</code></a> String <span class="required">required</span></p></dt><dd><p>Value of the cloud tag. May be null in an answer.</p></dd></div></dl><h2 id="used-by" tabindex="-1">Used by <a class="header-anchor" href="#used-by" aria-label="Permalink to &quot;Used by&quot;">​</a></h2><ul><li><a href="./../actions/instance-management/CreateImageAccelerationService.html">CreateImageAccelerationService</a></li><li><a href="./../actions/instance-management/CreateInstance.html">CreateInstance</a></li><li><a href="./../actions/namespace/CreateNamespace.html">CreateNamespace</a></li><li><a href="./../actions/instance-management/DescribeInstances.html">DescribeInstances</a></li><li><a href="./../actions/namespace/DescribeNamespaces.html">DescribeNamespaces</a></li></ul><h2 id="notes" tabindex="-1">Notes <a class="header-anchor" href="#notes" aria-label="Permalink to &quot;Notes&quot;">​</a></h2><ul><li><strong>disagreement</strong>, <a href="#member-Key"><code>members.Key.nullable</code></a>: The manual says that the member may be null; the description of March 2023 does not. The spec follows the manual.</li><li><strong>disagreement</strong>, <a href="#member-Value"><code>members.Value.nullable</code></a>: The manual says that the member may be null; the description of March 2023 does not. The spec follows the manual.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/types/Tag.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Tag = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Tag as default
};
