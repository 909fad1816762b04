import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"TcrInstanceToken","description":"","frontmatter":{},"headers":[],"relativePath":"reference/types/TcrInstanceToken.md","filePath":"reference/types/TcrInstanceToken.md"}');
const _sfc_main = { name: "reference/types/TcrInstanceToken.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="tcrinstancetoken" tabindex="-1">TcrInstanceToken <a class="header-anchor" href="#tcrinstancetoken" aria-label="Permalink to &quot;TcrInstanceToken&quot;">​</a></h1><p>A long-term access token of an instance, without its secret.</p><dl class="facts"><div><dt>Since</dt><dd><p><a href="./../changelog.html#release-7">release 7</a></p></dd></div><div><dt>Manual</dt><dd><p><a href="https://www.tencentcloud.com/document/api/1051/41109#TcrInstanceToken" target="_blank" rel="noreferrer">https://www.tencentcloud.com/document/api/1051/41109#TcrInstanceToken</a></p></dd></div></dl><h2 id="members" tabindex="-1">Members <a class="header-anchor" href="#members" aria-label="Permalink to &quot;Members&quot;">​</a></h2><dl class="members"><div id="member-Id"><dt><p><a href="#member-Id"><code>Id</code></a> String</p></dt><dd><p>Id of the long-term token, by which it is changed or deleted.</p></dd></div><div id="member-Desc"><dt><p><a href="#member-Desc"><code>Desc</code></a> String</p></dt><dd><p>Remark on the token.</p></dd></div><div id="member-RegistryId"><dt><p><a href="#member-RegistryId"><code>RegistryId</code></a> String</p></dt><dd><p>Id of the instance, such as <code>tcr-okmj78</code>.</p></dd></div><div id="member-Enabled"><dt><p><a href="#member-Enabled"><code>Enabled</code></a> Boolean</p></dt><dd><p>True if the token can be used to log in.</p></dd></div><div id="member-CreatedAt"><dt><p><a href="#member-CreatedAt"><code>CreatedAt</code></a> Timestamp</p></dt><dd><p>When the token was issued.</p></dd></div><div id="member-ExpiredAt"><dt><p><a href="#member-ExpiredAt"><code>ExpiredAt</code></a> Integer</p></dt><dd><p>When the token expires, as a Unix time. Unit: milliseconds.</p></dd></div></dl><h2 id="used-by" tabindex="-1">Used by <a class="header-anchor" href="#used-by" aria-label="Permalink to &quot;Used by&quot;">​</a></h2><ul><li><a href="./../actions/instance-management/DescribeInstanceToken.html">DescribeInstanceToken</a></li></ul><h2 id="notes" tabindex="-1">Notes <a class="header-anchor" href="#notes" aria-label="Permalink to &quot;Notes&quot;">​</a></h2><ul><li><strong>disagreement</strong>, <a href="#member-ExpiredAt"><code>members.ExpiredAt.type</code></a>: A number here, a String under the same name in Registry; each type keeps its own.</li><li><strong>inference</strong>, <a href="#member-ExpiredAt"><code>members.ExpiredAt.unit</code></a>: The manual gives no unit; the examples of the domestic edition count milliseconds.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/types/TcrInstanceToken.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TcrInstanceToken = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TcrInstanceToken as default
};
