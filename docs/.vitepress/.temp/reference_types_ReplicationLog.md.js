import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ReplicationLog","description":"","frontmatter":{},"headers":[],"relativePath":"reference/types/ReplicationLog.md","filePath":"reference/types/ReplicationLog.md"}');
const _sfc_main = { name: "reference/types/ReplicationLog.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="replicationlog" tabindex="-1">ReplicationLog <a class="header-anchor" href="#replicationlog" aria-label="Permalink to &quot;ReplicationLog&quot;">​</a></h1><p>How the replication of one resource went.</p><dl class="facts"><div><dt>Since</dt><dd><p><a href="./../changelog.html#release-4">release 4</a></p></dd></div><div><dt>Manual</dt><dd><p><a href="https://www.tencentcloud.com/document/api/1051/41109#ReplicationLog" target="_blank" rel="noreferrer">https://www.tencentcloud.com/document/api/1051/41109#ReplicationLog</a></p></dd></div></dl><h2 id="members" tabindex="-1">Members <a class="header-anchor" href="#members" aria-label="Permalink to &quot;Members&quot;">​</a></h2><dl class="members"><div id="member-ResourceType"><dt><p><a href="#member-ResourceType"><code>ResourceType</code></a> String</p></dt><dd><p>Kind of the resource that was copied, such as <code>image</code>. May be null.</p></dd></div><div id="member-Source"><dt><p><a href="#member-Source"><code>Source</code></a> String</p></dt><dd><p>Where it was copied from, such as <code>test/test:[1]</code>. May be null.</p></dd></div><div id="member-Destination"><dt><p><a href="#member-Destination"><code>Destination</code></a> String</p></dt><dd><p>Where it was copied to, such as <code>test/test:[1]</code>. May be null.</p></dd></div><div id="member-Status"><dt><p><a href="#member-Status"><code>Status</code></a> String</p></dt><dd><p>Outcome of the copying, such as <code>Succeed</code>. May be null.</p></dd></div><div id="member-StartTime"><dt><p><a href="#member-StartTime"><code>StartTime</code></a> String</p></dt><dd><p>When the copying started, such as <code>2021-09-28T07:47:44.302804Z</code>. May be null.</p></dd></div><div id="member-EndTime"><dt><p><a href="#member-EndTime"><code>EndTime</code></a> String</p></dt><dd><p>When the copying ended, such as <code>2021-09-28T07:47:53Z</code>. May be null.</p></dd></div></dl><h2 id="used-by" tabindex="-1">Used by <a class="header-anchor" href="#used-by" aria-label="Permalink to &quot;Used by&quot;">​</a></h2><ul><li><a href="./../actions/instance-synchronization/DescribeReplicationInstanceSyncStatus.html">DescribeReplicationInstanceSyncStatus</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/types/ReplicationLog.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ReplicationLog = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ReplicationLog as default
};
