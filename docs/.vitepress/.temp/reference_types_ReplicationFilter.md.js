import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ReplicationFilter","description":"","frontmatter":{},"headers":[],"relativePath":"reference/types/ReplicationFilter.md","filePath":"reference/types/ReplicationFilter.md"}');
const _sfc_main = { name: "reference/types/ReplicationFilter.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="replicationfilter" tabindex="-1">ReplicationFilter <a class="header-anchor" href="#replicationfilter" aria-label="Permalink to &quot;ReplicationFilter&quot;">​</a></h1><p>One condition on what a replication rule copies.</p><dl class="facts"><div><dt>Since</dt><dd><p><a href="./../changelog.html#release-4">release 4</a></p></dd></div><div><dt>Manual</dt><dd><p><a href="https://www.tencentcloud.com/document/api/1051/41109#ReplicationFilter" target="_blank" rel="noreferrer">https://www.tencentcloud.com/document/api/1051/41109#ReplicationFilter</a></p></dd></div></dl><h2 id="members" tabindex="-1">Members <a class="header-anchor" href="#members" aria-label="Permalink to &quot;Members&quot;">​</a></h2><dl class="members"><div id="member-Type"><dt><p><a href="#member-Type"><code>Type</code></a> String <span class="required">required</span></p></dt><dd><p>What the filter looks at.</p><p>Values:</p><ul><li><code>name</code>: The repository&#39;s name.</li><li><code>tag</code>: The tag.</li><li><code>resource</code>: The kind of resource.</li></ul></dd></div><div id="member-Value"><dt><p><a href="#member-Value"><code>Value</code></a> String <span class="optional">optional</span></p></dt><dd><p>What the thing named by <a href="#member-Type"><code>Type</code></a> must match; empty unless given. Default: <code>&quot;&quot;</code>.</p></dd></div></dl><h2 id="used-by" tabindex="-1">Used by <a class="header-anchor" href="#used-by" aria-label="Permalink to &quot;Used by&quot;">​</a></h2><ul><li><a href="./../actions/instance-synchronization/ManageReplication.html">ManageReplication</a></li></ul><h2 id="notes" tabindex="-1">Notes <a class="header-anchor" href="#notes" aria-label="Permalink to &quot;Notes&quot;">​</a></h2><ul><li><strong>inference</strong>, <a href="#member-Type"><code>members.Type.values</code></a>: The manual lists the three values without explaining them; the meanings are read off the words.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/types/ReplicationFilter.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ReplicationFilter = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ReplicationFilter as default
};
