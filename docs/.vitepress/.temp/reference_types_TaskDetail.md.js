import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"TaskDetail","description":"","frontmatter":{},"headers":[],"relativePath":"reference/types/TaskDetail.md","filePath":"reference/types/TaskDetail.md"}');
const _sfc_main = { name: "reference/types/TaskDetail.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="taskdetail" tabindex="-1">TaskDetail <a class="header-anchor" href="#taskdetail" aria-label="Permalink to &quot;TaskDetail&quot;">​</a></h1><p>One task in the creation of a replica.</p><dl class="facts"><div><dt>Since</dt><dd><p><a href="./../changelog.html#release-4">release 4</a></p></dd></div><div><dt>Manual</dt><dd><p><a href="https://www.tencentcloud.com/document/api/1051/41109#TaskDetail" target="_blank" rel="noreferrer">https://www.tencentcloud.com/document/api/1051/41109#TaskDetail</a></p></dd></div></dl><h2 id="members" tabindex="-1">Members <a class="header-anchor" href="#members" aria-label="Permalink to &quot;Members&quot;">​</a></h2><dl class="members"><div id="member-TaskName"><dt><p><a href="#member-TaskName"><code>TaskName</code></a> String</p></dt><dd><p>Name of the task, such as <code>SyncMasterDBTask</code>.</p></dd></div><div id="member-TaskUUID"><dt><p><a href="#member-TaskUUID"><code>TaskUUID</code></a> String</p></dt><dd><p>Unique id of the task: <code>tcr-task-</code> and a UUID.</p></dd></div><div id="member-TaskStatus"><dt><p><a href="#member-TaskStatus"><code>TaskStatus</code></a> String</p></dt><dd><p>State of the creation task, such as <code>SUCCESS</code>.</p></dd></div><div id="member-TaskMessage"><dt><p><a href="#member-TaskMessage"><code>TaskMessage</code></a> String</p></dt><dd><p>What the task has to say for itself, often empty. May be null.</p></dd></div><div id="member-CreatedTime"><dt><p><a href="#member-CreatedTime"><code>CreatedTime</code></a> String</p></dt><dd><p>When the creation task started.</p></dd></div><div id="member-FinishedTime"><dt><p><a href="#member-FinishedTime"><code>FinishedTime</code></a> String</p></dt><dd><p>When the creation task ended; null while it is at work. May be null.</p></dd></div></dl><h2 id="used-by" tabindex="-1">Used by <a class="header-anchor" href="#used-by" aria-label="Permalink to &quot;Used by&quot;">​</a></h2><ul><li><a href="./../actions/instance-synchronization/DescribeReplicationInstanceCreateTasks.html">DescribeReplicationInstanceCreateTasks</a></li></ul><h2 id="notes" tabindex="-1">Notes <a class="header-anchor" href="#notes" aria-label="Permalink to &quot;Notes&quot;">​</a></h2><ul><li><strong>inference</strong>, <a href="#member-FinishedTime"><code>members.FinishedTime</code></a>: The manual says only that it may be null; that this means an unfinished task is our reading.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/types/TaskDetail.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TaskDetail = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TaskDetail as default
};
