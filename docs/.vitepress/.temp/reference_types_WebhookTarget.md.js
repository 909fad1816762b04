import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"WebhookTarget","description":"","frontmatter":{},"headers":[],"relativePath":"reference/types/WebhookTarget.md","filePath":"reference/types/WebhookTarget.md"}');
const _sfc_main = { name: "reference/types/WebhookTarget.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="webhooktarget" tabindex="-1">WebhookTarget <a class="header-anchor" href="#webhooktarget" aria-label="Permalink to &quot;WebhookTarget&quot;">​</a></h1><p>Where a trigger sends its requests.</p><dl class="facts"><div><dt>Since</dt><dd><p><a href="./../changelog.html#release-7">release 7</a></p></dd></div><div><dt>Manual</dt><dd><p><a href="https://www.tencentcloud.com/document/api/1051/41109#WebhookTarget" target="_blank" rel="noreferrer">https://www.tencentcloud.com/document/api/1051/41109#WebhookTarget</a></p></dd></div></dl><h2 id="members" tabindex="-1">Members <a class="header-anchor" href="#members" aria-label="Permalink to &quot;Members&quot;">​</a></h2><dl class="members"><div id="member-Address"><dt><p><a href="#member-Address"><code>Address</code></a> String <span class="required">required</span></p></dt><dd><p>Address that receives the requests, such as <code>http://httpbin.org/post</code>.</p></dd></div><div id="member-Headers"><dt><p><a href="#member-Headers"><code>Headers</code></a> Array of <a href="./Header.html">Header</a> <span class="optional">optional</span></p></dt><dd><p>Further HTTP headers for these requests.</p><details><summary>Members of Header</summary><dl class="members"><div id="member-Headers.Key"><dt><p><a href="#member-Headers.Key"><code>Key</code></a> String <span class="required">required</span></p></dt><dd><p>Name of the header.</p></dd></div><div id="member-Headers.Values"><dt><p><a href="#member-Headers.Values"><code>Values</code></a> Array of String <span class="required">required</span></p></dt><dd><p>What is sent under that header; often a credential. Sensitive: keep it out of logs.</p></dd></div></dl></details></dd></div></dl><h2 id="used-by" tabindex="-1">Used by <a class="header-anchor" href="#used-by" aria-label="Permalink to &quot;Used by&quot;">​</a></h2><ul><li><a href="./../actions/trigger/CreateWebhookTrigger.html">CreateWebhookTrigger</a></li><li><a href="./../actions/trigger/DescribeWebhookTrigger.html">DescribeWebhookTrigger</a></li><li><a href="./../actions/trigger/ModifyWebhookTrigger.html">ModifyWebhookTrigger</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/types/WebhookTarget.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WebhookTarget = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WebhookTarget as default
};
