import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"RetentionExecution","description":"","frontmatter":{},"headers":[],"relativePath":"reference/types/RetentionExecution.md","filePath":"reference/types/RetentionExecution.md"}');
const _sfc_main = { name: "reference/types/RetentionExecution.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="retentionexecution" tabindex="-1">RetentionExecution <a class="header-anchor" href="#retentionexecution" aria-label="Permalink to &quot;RetentionExecution&quot;">​</a></h1><p>One run of a tag retention rule.</p><dl class="facts"><div><dt>Since</dt><dd><p><a href="./../changelog.html#release-7">release 7</a></p></dd></div><div><dt>Manual</dt><dd><p><a href="https://www.tencentcloud.com/document/api/1051/41109#RetentionExecution" target="_blank" rel="noreferrer">https://www.tencentcloud.com/document/api/1051/41109#RetentionExecution</a></p></dd></div></dl><h2 id="members" tabindex="-1">Members <a class="header-anchor" href="#members" aria-label="Permalink to &quot;Members&quot;">​</a></h2><dl class="members"><div id="member-ExecutionId"><dt><p><a href="#member-ExecutionId"><code>ExecutionId</code></a> Integer</p></dt><dd><p>Number of the run of the rule.</p></dd></div><div id="member-RetentionId"><dt><p><a href="#member-RetentionId"><code>RetentionId</code></a> Integer</p></dt><dd><p>Number of the retention rule that ran.</p></dd></div><div id="member-StartTime"><dt><p><a href="#member-StartTime"><code>StartTime</code></a> String</p></dt><dd><p>When the run of the rule started, such as <code>2021-04-12T10:49:20Z</code>.</p></dd></div><div id="member-EndTime"><dt><p><a href="#member-EndTime"><code>EndTime</code></a> String</p></dt><dd><p>When the run of the rule ended, such as <code>2021-04-12T10:49:20Z</code>.</p></dd></div><div id="member-Status"><dt><p><a href="#member-Status"><code>Status</code></a> String</p></dt><dd><p>How far the run of the rule has come.</p><p>Values:</p><ul><li><code>Failed</code>: It ended with an error.</li><li><code>Succeed</code>: It ended well.</li><li><code>Stopped</code>: It was ended early.</li><li><code>InProgress</code>: It is still at work.</li></ul></dd></div></dl><h2 id="used-by" tabindex="-1">Used by <a class="header-anchor" href="#used-by" aria-label="Permalink to &quot;Used by&quot;">​</a></h2><ul><li><a href="./../actions/tag-retention/DescribeTagRetentionExecution.html">DescribeTagRetentionExecution</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/types/RetentionExecution.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RetentionExecution = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RetentionExecution as default
};
