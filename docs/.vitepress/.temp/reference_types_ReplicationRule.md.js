import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ReplicationRule","description":"","frontmatter":{},"headers":[],"relativePath":"reference/types/ReplicationRule.md","filePath":"reference/types/ReplicationRule.md"}');
const _sfc_main = { name: "reference/types/ReplicationRule.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="replicationrule" tabindex="-1">ReplicationRule <a class="header-anchor" href="#replicationrule" aria-label="Permalink to &quot;ReplicationRule&quot;">​</a></h1><p>What is copied to another instance, and where it lands.</p><dl class="facts"><div><dt>Since</dt><dd><p><a href="./../changelog.html#release-4">release 4</a></p></dd></div><div><dt>Manual</dt><dd><p><a href="https://www.tencentcloud.com/document/api/1051/41109#ReplicationRule" target="_blank" rel="noreferrer">https://www.tencentcloud.com/document/api/1051/41109#ReplicationRule</a></p></dd></div></dl><h2 id="members" tabindex="-1">Members <a class="header-anchor" href="#members" aria-label="Permalink to &quot;Members&quot;">​</a></h2><dl class="members"><div id="member-Name"><dt><p><a href="#member-Name"><code>Name</code></a> String <span class="required">required</span></p></dt><dd><p>Name of the replication rule.</p></dd></div><div id="member-DestNamespace"><dt><p><a href="#member-DestNamespace"><code>DestNamespace</code></a> String <span class="required">required</span></p></dt><dd><p>Namespace at the destination that receives the copies.</p></dd></div><div id="member-Override"><dt><p><a href="#member-Override"><code>Override</code></a> Boolean <span class="required">required</span></p></dt><dd><p>True replaces what already exists at the destination.</p></dd></div><div id="member-Filters"><dt><p><a href="#member-Filters"><code>Filters</code></a> Array of <a href="./ReplicationFilter.html">ReplicationFilter</a> <span class="required">required</span></p></dt><dd><p>Conditions that pick what is copied.</p><details><summary>Members of ReplicationFilter</summary><dl class="members"><div id="member-Filters.Type"><dt><p><a href="#member-Filters.Type"><code>Type</code></a> String <span class="required">required</span></p></dt><dd><p>What the filter looks at.</p><p>Values:</p><ul><li><code>name</code>: The repository&#39;s name.</li><li><code>tag</code>: The tag.</li><li><code>resource</code>: The kind of resource.</li></ul></dd></div><div id="member-Filters.Value"><dt><p><a href="#member-Filters.Value"><code>Value</code></a> String <span class="optional">optional</span></p></dt><dd><p>What the thing named by <a href="#member-Filters.Type"><code>Type</code></a> must match; empty unless given. Default: <code>&quot;&quot;</code>.</p></dd></div></dl></details></dd></div></dl><h2 id="used-by" tabindex="-1">Used by <a class="header-anchor" href="#used-by" aria-label="Permalink to &quot;Used by&quot;">​</a></h2><ul><li><a href="./../actions/instance-synchronization/ManageReplication.html">ManageReplication</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/types/ReplicationRule.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ReplicationRule = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ReplicationRule as default
};
