import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"RetentionRule","description":"","frontmatter":{},"headers":[],"relativePath":"reference/types/RetentionRule.md","filePath":"reference/types/RetentionRule.md"}');
const _sfc_main = { name: "reference/types/RetentionRule.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="retentionrule" tabindex="-1">RetentionRule <a class="header-anchor" href="#retentionrule" aria-label="Permalink to &quot;RetentionRule&quot;">​</a></h1><p>Which tags are kept: by number or by age.</p><dl class="facts"><div><dt>Since</dt><dd><p><a href="./../changelog.html#release-7">release 7</a></p></dd></div><div><dt>Manual</dt><dd><p><a href="https://www.tencentcloud.com/document/api/1051/41109#RetentionRule" target="_blank" rel="noreferrer">https://www.tencentcloud.com/document/api/1051/41109#RetentionRule</a></p></dd></div></dl><h2 id="members" tabindex="-1">Members <a class="header-anchor" href="#members" aria-label="Permalink to &quot;Members&quot;">​</a></h2><dl class="members"><div id="member-Key"><dt><p><a href="#member-Key"><code>Key</code></a> String <span class="required">required</span></p></dt><dd><p>By what measure tags are kept.</p><p>Values:</p><ul><li><code>latestPushedK</code>: Keep the newest pushed tags, as many as <a href="#member-Value"><code>Value</code></a>.</li><li><code>nDaysSinceLastPush</code>: Keep what was pushed within <a href="#member-Value"><code>Value</code></a> days.</li></ul></dd></div><div id="member-Value"><dt><p><a href="#member-Value"><code>Value</code></a> Integer <span class="required">required</span></p></dt><dd><p>Number of tags or of days, depending on <a href="#member-Key"><code>Key</code></a>. Unit: items where <a href="#member-Key"><code>Key</code></a> is <code>latestPushedK</code>, days where it is <code>nDaysSinceLastPush</code>.</p></dd></div></dl><h2 id="used-by" tabindex="-1">Used by <a class="header-anchor" href="#used-by" aria-label="Permalink to &quot;Used by&quot;">​</a></h2><ul><li><a href="./../actions/tag-retention/CreateTagRetentionRule.html">CreateTagRetentionRule</a></li><li><a href="./../actions/tag-retention/DescribeTagRetentionRules.html">DescribeTagRetentionRules</a></li><li><a href="./../actions/tag-retention/ModifyTagRetentionRule.html">ModifyTagRetentionRule</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/types/RetentionRule.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RetentionRule = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RetentionRule as default
};
