import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"GCJobInfo","description":"","frontmatter":{},"headers":[],"relativePath":"reference/types/GCJobInfo.md","filePath":"reference/types/GCJobInfo.md"}');
const _sfc_main = { name: "reference/types/GCJobInfo.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="gcjobinfo" tabindex="-1">GCJobInfo <a class="header-anchor" href="#gcjobinfo" aria-label="Permalink to &quot;GCJobInfo&quot;">​</a></h1><p>One run of garbage collection in an instance.</p><dl class="facts"><div><dt>Since</dt><dd><p><a href="./../changelog.html#release-7">release 7</a></p></dd></div><div><dt>Manual</dt><dd><p><a href="https://www.tencentcloud.com/document/api/1051/41109#GCJobInfo" target="_blank" rel="noreferrer">https://www.tencentcloud.com/document/api/1051/41109#GCJobInfo</a></p></dd></div></dl><h2 id="members" tabindex="-1">Members <a class="header-anchor" href="#members" aria-label="Permalink to &quot;Members&quot;">​</a></h2><dl class="members"><div id="member-ID"><dt><p><a href="#member-ID"><code>ID</code></a> Integer</p></dt><dd><p>Number of the run; the name is in capitals.</p></dd></div><div id="member-JobStatus"><dt><p><a href="#member-JobStatus"><code>JobStatus</code></a> String</p></dt><dd><p>State of the run, such as <code>pending</code> or <code>finished</code>.</p></dd></div><div id="member-CreationTime"><dt><p><a href="#member-CreationTime"><code>CreationTime</code></a> String</p></dt><dd><p>When the run was set up, such as <code>2021-06-01T08:10:42Z</code>.</p></dd></div><div id="member-UpdateTime"><dt><p><a href="#member-UpdateTime"><code>UpdateTime</code></a> String</p></dt><dd><p>When the run last changed, such as <code>2021-06-01T08:10:42.713895Z</code>.</p></dd></div><div id="member-Schedule"><dt><p><a href="#member-Schedule"><code>Schedule</code></a> <a href="./Schedule.html">Schedule</a></p></dt><dd><p>How the run came to start.</p><details><summary>Members of Schedule</summary><dl class="members"><div id="member-Schedule.Type"><dt><p><a href="#member-Schedule.Type"><code>Type</code></a> String</p></dt><dd><p>Rhythm or occasion of the run; other words than the <code>CronSetting</code> of tag retention.</p><p>Values:</p><ul><li><code>Hourly</code>: Every hour.</li><li><code>Daily</code>: Every day.</li><li><code>Weekly</code>: Every week.</li><li><code>Custom</code>: By a schedule of its own.</li><li><code>Manual</code>: Started by hand.</li><li><code>Dryrun</code>: Started by hand as a rehearsal.</li><li><code>None</code>: Not scheduled.</li></ul></dd></div></dl></details></dd></div></dl><h2 id="used-by" tabindex="-1">Used by <a class="header-anchor" href="#used-by" aria-label="Permalink to &quot;Used by&quot;">​</a></h2><ul><li><a href="./../actions/image-repository/DescribeGCJobs.html">DescribeGCJobs</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/types/GCJobInfo.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GCJobInfo = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GCJobInfo as default
};
