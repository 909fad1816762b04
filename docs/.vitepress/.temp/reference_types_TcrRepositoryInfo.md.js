import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"TcrRepositoryInfo","description":"","frontmatter":{},"headers":[],"relativePath":"reference/types/TcrRepositoryInfo.md","filePath":"reference/types/TcrRepositoryInfo.md"}');
const _sfc_main = { name: "reference/types/TcrRepositoryInfo.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="tcrrepositoryinfo" tabindex="-1">TcrRepositoryInfo <a class="header-anchor" href="#tcrrepositoryinfo" aria-label="Permalink to &quot;TcrRepositoryInfo&quot;">​</a></h1><p>An image repository with its visibility and descriptions.</p><dl class="facts"><div><dt>Since</dt><dd><p><a href="./../changelog.html#release-7">release 7</a></p></dd></div><div><dt>Manual</dt><dd><p><a href="https://www.tencentcloud.com/document/api/1051/41109#TcrRepositoryInfo" target="_blank" rel="noreferrer">https://www.tencentcloud.com/document/api/1051/41109#TcrRepositoryInfo</a></p></dd></div></dl><h2 id="members" tabindex="-1">Members <a class="header-anchor" href="#members" aria-label="Permalink to &quot;Members&quot;">​</a></h2><dl class="members"><div id="member-Name"><dt><p><a href="#member-Name"><code>Name</code></a> String</p></dt><dd><p>Name of the repository with its namespace in front, such as <code>team-01/nginx</code>.</p></dd></div><div id="member-Namespace"><dt><p><a href="#member-Namespace"><code>Namespace</code></a> String</p></dt><dd><p>Namespace that holds the repository.</p></dd></div><div id="member-CreationTime"><dt><p><a href="#member-CreationTime"><code>CreationTime</code></a> String</p></dt><dd><p>When the repository was created, in Go&#39;s time form. Format: a time as Go prints it, such as 2006-01-02 15:04:05.999999999 -0700 MST.</p></dd></div><div id="member-Public"><dt><p><a href="#member-Public"><code>Public</code></a> Boolean</p></dt><dd><p>True if the repository is public, false if it is private.</p></dd></div><div id="member-Description"><dt><p><a href="#member-Description"><code>Description</code></a> String</p></dt><dd><p>Long description of the repository. May be null.</p></dd></div><div id="member-BriefDescription"><dt><p><a href="#member-BriefDescription"><code>BriefDescription</code></a> String</p></dt><dd><p>Short description of the repository. May be null.</p></dd></div><div id="member-UpdateTime"><dt><p><a href="#member-UpdateTime"><code>UpdateTime</code></a> String</p></dt><dd><p>When the repository last changed, in Go&#39;s time form. Format: a time as Go prints it, such as 2006-01-02 15:04:05.999999999 -0700 MST.</p></dd></div></dl><h2 id="used-by" tabindex="-1">Used by <a class="header-anchor" href="#used-by" aria-label="Permalink to &quot;Used by&quot;">​</a></h2><ul><li><a href="./../actions/image-repository/DescribeRepositories.html">DescribeRepositories</a></li></ul><h2 id="notes" tabindex="-1">Notes <a class="header-anchor" href="#notes" aria-label="Permalink to &quot;Notes&quot;">​</a></h2><ul><li><strong>inference</strong>, <a href="#member-Name"><code>members.Name</code></a>: The table says no more than that it is a name; the example carries the namespace in front.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/types/TcrRepositoryInfo.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TcrRepositoryInfo = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TcrRepositoryInfo as default
};
