import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"RegistryCondition","description":"","frontmatter":{},"headers":[],"relativePath":"reference/types/RegistryCondition.md","filePath":"reference/types/RegistryCondition.md"}');
const _sfc_main = { name: "reference/types/RegistryCondition.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="registrycondition" tabindex="-1">RegistryCondition <a class="header-anchor" href="#registrycondition" aria-label="Permalink to &quot;RegistryCondition&quot;">​</a></h1><p>One step of an instance&#39;s creation.</p><dl class="facts"><div><dt>Since</dt><dd><p><a href="./../changelog.html#release-7">release 7</a></p></dd></div><div><dt>Manual</dt><dd><p><a href="https://www.tencentcloud.com/document/api/1051/41109#RegistryCondition" target="_blank" rel="noreferrer">https://www.tencentcloud.com/document/api/1051/41109#RegistryCondition</a></p></dd></div></dl><h2 id="members" tabindex="-1">Members <a class="header-anchor" href="#members" aria-label="Permalink to &quot;Members&quot;">​</a></h2><dl class="members"><div id="member-Type"><dt><p><a href="#member-Type"><code>Type</code></a> String</p></dt><dd><p>Which step of the creation this is; the manual lists no values.</p></dd></div><div id="member-Status"><dt><p><a href="#member-Status"><code>Status</code></a> String</p></dt><dd><p>How far the step has come; the manual lists no values.</p></dd></div><div id="member-Reason"><dt><p><a href="#member-Reason"><code>Reason</code></a> String</p></dt><dd><p>Why the step stands as it does. May be null.</p></dd></div></dl><h2 id="used-by" tabindex="-1">Used by <a class="header-anchor" href="#used-by" aria-label="Permalink to &quot;Used by&quot;">​</a></h2><ul><li><a href="./../actions/instance-management/DescribeInstanceStatus.html">DescribeInstanceStatus</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/types/RegistryCondition.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RegistryCondition = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RegistryCondition as default
};
