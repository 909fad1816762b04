import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"RegistryStatus","description":"","frontmatter":{},"headers":[],"relativePath":"reference/types/RegistryStatus.md","filePath":"reference/types/RegistryStatus.md"}');
const _sfc_main = { name: "reference/types/RegistryStatus.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="registrystatus" tabindex="-1">RegistryStatus <a class="header-anchor" href="#registrystatus" aria-label="Permalink to &quot;RegistryStatus&quot;">​</a></h1><p>The state of an instance, with the steps of its creation.</p><dl class="facts"><div><dt>Since</dt><dd><p><a href="./../changelog.html#release-7">release 7</a></p></dd></div><div><dt>Manual</dt><dd><p><a href="https://www.tencentcloud.com/document/api/1051/41109#RegistryStatus" target="_blank" rel="noreferrer">https://www.tencentcloud.com/document/api/1051/41109#RegistryStatus</a></p></dd></div></dl><h2 id="members" tabindex="-1">Members <a class="header-anchor" href="#members" aria-label="Permalink to &quot;Members&quot;">​</a></h2><dl class="members"><div id="member-RegistryId"><dt><p><a href="#member-RegistryId"><code>RegistryId</code></a> String</p></dt><dd><p>Id of the instance, such as <code>tcr-okmj78</code>.</p></dd></div><div id="member-Status"><dt><p><a href="#member-Status"><code>Status</code></a> String</p></dt><dd><p>State of the instance, such as <code>Running</code>.</p></dd></div><div id="member-Conditions"><dt><p><a href="#member-Conditions"><code>Conditions</code></a> Array of <a href="./RegistryCondition.html">RegistryCondition</a></p></dt><dd><p>Steps of the creation, each with its own state. May be null.</p><details><summary>Members of RegistryCondition</summary><dl class="members"><div id="member-Conditions.Type"><dt><p><a href="#member-Conditions.Type"><code>Type</code></a> String</p></dt><dd><p>Which step of the creation this is; the manual lists no values.</p></dd></div><div id="member-Conditions.Status"><dt><p><a href="#member-Conditions.Status"><code>Status</code></a> String</p></dt><dd><p>How far the step has come; the manual lists no values.</p></dd></div><div id="member-Conditions.Reason"><dt><p><a href="#member-Conditions.Reason"><code>Reason</code></a> String</p></dt><dd><p>Why the step stands as it does. May be null.</p></dd></div></dl></details></dd></div></dl><h2 id="used-by" tabindex="-1">Used by <a class="header-anchor" href="#used-by" aria-label="Permalink to &quot;Used by&quot;">​</a></h2><ul><li><a href="./../actions/instance-management/DescribeInstanceStatus.html">DescribeInstanceStatus</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/types/RegistryStatus.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RegistryStatus = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RegistryStatus as default
};
