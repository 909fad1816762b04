import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"RetentionTask","description":"","frontmatter":{},"headers":[],"relativePath":"reference/types/RetentionTask.md","filePath":"reference/types/RetentionTask.md"}');
const _sfc_main = { name: "reference/types/RetentionTask.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="retentiontask" tabindex="-1">RetentionTask <a class="header-anchor" href="#retentiontask" aria-label="Permalink to &quot;RetentionTask&quot;">​</a></h1><p>One repository&#39;s share of a tag retention run.</p><dl class="facts"><div><dt>Since</dt><dd><p><a href="./../changelog.html#release-7">release 7</a></p></dd></div><div><dt>Manual</dt><dd><p><a href="https://www.tencentcloud.com/document/api/1051/41109#RetentionTask" target="_blank" rel="noreferrer">https://www.tencentcloud.com/document/api/1051/41109#RetentionTask</a></p></dd></div></dl><h2 id="members" tabindex="-1">Members <a class="header-anchor" href="#members" aria-label="Permalink to &quot;Members&quot;">​</a></h2><dl class="members"><div id="member-TaskId"><dt><p><a href="#member-TaskId"><code>TaskId</code></a> Integer</p></dt><dd><p>Number of the task within the retention runs.</p></dd></div><div id="member-ExecutionId"><dt><p><a href="#member-ExecutionId"><code>ExecutionId</code></a> Integer</p></dt><dd><p>Number of the run that the task belongs to.</p></dd></div><div id="member-StartTime"><dt><p><a href="#member-StartTime"><code>StartTime</code></a> String</p></dt><dd><p>When the task began; the manual shows no sample of its form.</p></dd></div><div id="member-EndTime"><dt><p><a href="#member-EndTime"><code>EndTime</code></a> String</p></dt><dd><p>When the task was over; the manual shows no sample of its form.</p></dd></div><div id="member-Status"><dt><p><a href="#member-Status"><code>Status</code></a> String</p></dt><dd><p>How far the task has come.</p><p>Values:</p><ul><li><code>Failed</code>: It ended with an error.</li><li><code>Succeed</code>: It ended well.</li><li><code>Stopped</code>: It was ended early.</li><li><code>InProgress</code>: It is still at work.</li></ul></dd></div><div id="member-Total"><dt><p><a href="#member-Total"><code>Total</code></a> Integer</p></dt><dd><p>How many tags the task looked at.</p></dd></div><div id="member-Retained"><dt><p><a href="#member-Retained"><code>Retained</code></a> Integer</p></dt><dd><p>How many of those tags it kept.</p></dd></div><div id="member-Repository"><dt><p><a href="#member-Repository"><code>Repository</code></a> String</p></dt><dd><p>Repository that the task worked on.</p></dd></div></dl><h2 id="used-by" tabindex="-1">Used by <a class="header-anchor" href="#used-by" aria-label="Permalink to &quot;Used by&quot;">​</a></h2><ul><li><a href="./../actions/tag-retention/DescribeTagRetentionExecutionTask.html">DescribeTagRetentionExecutionTask</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/types/RetentionTask.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RetentionTask = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RetentionTask as default
};
