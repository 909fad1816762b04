import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Schedule","description":"","frontmatter":{},"headers":[],"relativePath":"reference/types/Schedule.md","filePath":"reference/types/Schedule.md"}');
const _sfc_main = { name: "reference/types/Schedule.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="schedule" tabindex="-1">Schedule <a class="header-anchor" href="#schedule" aria-label="Permalink to &quot;Schedule&quot;">​</a></h1><p>How a garbage collection run is started.</p><dl class="facts"><div><dt>Since</dt><dd><p><a href="./../changelog.html#release-7">release 7</a></p></dd></div><div><dt>Manual</dt><dd><p><a href="https://www.tencentcloud.com/document/api/1051/41109#Schedule" target="_blank" rel="noreferrer">https://www.tencentcloud.com/document/api/1051/41109#Schedule</a></p></dd></div></dl><h2 id="members" tabindex="-1">Members <a class="header-anchor" href="#members" aria-label="Permalink to &quot;Members&quot;">​</a></h2><dl class="members"><div id="member-Type"><dt><p><a href="#member-Type"><code>Type</code></a> String</p></dt><dd><p>Rhythm or occasion of the run; other words than the <code>CronSetting</code> of tag retention.</p><p>Values:</p><ul><li><code>Hourly</code>: Every hour.</li><li><code>Daily</code>: Every day.</li><li><code>Weekly</code>: Every week.</li><li><code>Custom</code>: By a schedule of its own.</li><li><code>Manual</code>: Started by hand.</li><li><code>Dryrun</code>: Started by hand as a rehearsal.</li><li><code>None</code>: Not scheduled.</li></ul></dd></div></dl><h2 id="used-by" tabindex="-1">Used by <a class="header-anchor" href="#used-by" aria-label="Permalink to &quot;Used by&quot;">​</a></h2><ul><li><a href="./../actions/image-repository/DescribeGCJobs.html">DescribeGCJobs</a></li></ul><h2 id="notes" tabindex="-1">Notes <a class="header-anchor" href="#notes" aria-label="Permalink to &quot;Notes&quot;">​</a></h2><ul><li><strong>inference</strong>, <a href="#member-Type"><code>members.Type.values</code></a>: The manual lists the seven values without explaining them; the meanings are read off the words.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/types/Schedule.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Schedule = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Schedule as default
};
