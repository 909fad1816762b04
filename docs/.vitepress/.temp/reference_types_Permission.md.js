import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Permission","description":"","frontmatter":{},"headers":[],"relativePath":"reference/types/Permission.md","filePath":"reference/types/Permission.md"}');
const _sfc_main = { name: "reference/types/Permission.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="permission" tabindex="-1">Permission <a class="header-anchor" href="#permission" aria-label="Permalink to &quot;Permission&quot;">​</a></h1><p>What a service account may do in one namespace.</p><dl class="facts"><div><dt>Since</dt><dd><p><a href="./../changelog.html#release-11">release 11</a></p></dd></div><div><dt>Manual</dt><dd><p><a href="https://www.tencentcloud.com/document/api/1051/41109#Permission" target="_blank" rel="noreferrer">https://www.tencentcloud.com/document/api/1051/41109#Permission</a></p></dd></div></dl><h2 id="members" tabindex="-1">Members <a class="header-anchor" href="#members" aria-label="Permalink to &quot;Members&quot;">​</a></h2><dl class="members"><div id="member-Resource"><dt><p><a href="#member-Resource"><code>Resource</code></a> String <span class="required">required</span></p></dt><dd><p>Name of the namespace in which the actions are allowed. May be null in an answer. One of <a href="./../actions/namespace/DescribeNamespaces.html#output-NamespaceList.Name"><code>NamespaceList.Name</code></a> as <a href="./../actions/namespace/DescribeNamespaces.html">DescribeNamespaces</a> answers it.</p></dd></div><div id="member-Actions"><dt><p><a href="#member-Actions"><code>Actions</code></a> Array of String <span class="required">required</span></p></dt><dd><p>Actions that the account may carry out there. May be null in an answer.</p><p>Values:</p><ul><li><code>tcr:PushRepository</code>: Push images.</li><li><code>tcr:PullRepository</code>: Pull images.</li><li><code>tcr:CreateRepository</code>: Create repositories.</li><li><code>tcr:CreateHelmChart</code>: Push Helm charts.</li><li><code>tcr:DescribeHelmCharts</code>: List and pull Helm charts.</li></ul></dd></div></dl><h2 id="used-by" tabindex="-1">Used by <a class="header-anchor" href="#used-by" aria-label="Permalink to &quot;Used by&quot;">​</a></h2><ul><li><a href="./../actions/custom-account/CreateServiceAccount.html">CreateServiceAccount</a></li><li><a href="./../actions/custom-account/DescribeServiceAccounts.html">DescribeServiceAccounts</a></li><li><a href="./../actions/custom-account/ModifyServiceAccount.html">ModifyServiceAccount</a></li></ul><h2 id="notes" tabindex="-1">Notes <a class="header-anchor" href="#notes" aria-label="Permalink to &quot;Notes&quot;">​</a></h2><ul><li><strong>inference</strong>, <a href="#member-Resource"><code>members.Resource</code></a>: The manual gives <code>Namespace</code> as the valid value of a resource path. Its examples send a namespace&#39;s name, so the word stands for a name and is no literal.</li><li><strong>inference</strong>, <a href="#member-Actions"><code>members.Actions.values</code></a>: The manual lists the five actions without a word on each; their meanings are read off their names.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/types/Permission.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Permission = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Permission as default
};
