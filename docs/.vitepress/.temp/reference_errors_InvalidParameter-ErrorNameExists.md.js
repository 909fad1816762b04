import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"InvalidParameter.ErrorNameExists","description":"","frontmatter":{},"headers":[],"relativePath":"reference/errors/InvalidParameter-ErrorNameExists.md","filePath":"reference/errors/InvalidParameter-ErrorNameExists.md"}');
const _sfc_main = { name: "reference/errors/InvalidParameter-ErrorNameExists.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_ErrorButton = resolveComponent("ErrorButton");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="invalidparameter-errornameexists" tabindex="-1">Invalid<wbr>Parameter.<wbr>Error<wbr>Name<wbr>Exists <a class="header-anchor" href="#invalidparameter-errornameexists" aria-label="Permalink to &quot;Invalid&lt;wbr&gt;Parameter.&lt;wbr&gt;Error&lt;wbr&gt;Name&lt;wbr&gt;Exists&quot;">​</a></h1><p>Another instance already has this name.</p><dl class="facts"><div><dt>Category</dt><dd><p>conflict</p></dd></div><div><dt>Kind</dt><dd><p>of the service</p></dd></div><div><dt>Retry</dt><dd><p>the same request fails again</p></dd></div><div><dt>Client</dt><dd><p>Does not repeat the request. <a href="/guides/client.html#retries">More on retries</a>.</p></dd></div><div><dt>Error class</dt><dd><p><a href="/guides/client.html#errors"><code>TcrApiError</code></a></p></dd></div><div><dt>Exit code</dt><dd><p><a href="/guides/cli.html#errors">5</a></p></dd></div></dl><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Choose another name; <a href="./../actions/instance-management/CheckInstanceName.html"><code>CheckInstanceName</code></a> tells whether one is free.</p><h2 id="answer" tabindex="-1">Answer <a class="header-anchor" href="#answer" aria-label="Permalink to &quot;Answer&quot;">​</a></h2><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">{</span></span>
<span class="line"><span style="--shiki-light:#024C1A;--shiki-dark:#72F088;">  &quot;Response&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: {</span></span>
<span class="line"><span style="--shiki-light:#024C1A;--shiki-dark:#72F088;">    &quot;Error&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: {</span></span>
<span class="line"><span style="--shiki-light:#024C1A;--shiki-dark:#72F088;">      &quot;Code&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;InvalidParameter.ErrorNameExists&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">,</span></span>
<span class="line"><span style="--shiki-light:#024C1A;--shiki-dark:#72F088;">      &quot;Message&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;Another instance already has this name.&quot;</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    },</span></span>
<span class="line"><span style="--shiki-light:#024C1A;--shiki-dark:#72F088;">    &quot;RequestId&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;7a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d&quot;</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><p>The status of HTTP is 200. <code>Message</code> is in the server&#39;s words, which may change: programs go by <code>Code</code>.</p>`);
  _push(ssrRenderComponent(_component_ErrorButton, { code: "InvalidParameter.ErrorNameExists" }, null, _parent));
  _push(`<h2 id="documented-for" tabindex="-1">Documented for <a class="header-anchor" href="#documented-for" aria-label="Permalink to &quot;Documented for&quot;">​</a></h2><ul><li><a href="./../actions/instance-management/CheckInstance.html">CheckInstance</a></li><li><a href="./../actions/instance-management/CheckInstanceName.html">CheckInstanceName</a></li><li><a href="./../actions/instance-management/CreateInstance.html">CreateInstance</a></li><li><a href="./../actions/instance-management/RenewInstance.html">RenewInstance</a></li></ul><h2 id="what-is-inferred" tabindex="-1">What is inferred <a class="header-anchor" href="#what-is-inferred" aria-label="Permalink to &quot;What is inferred&quot;">​</a></h2><ul><li>The manual neither groups its codes nor says which requests to repeat: every category and every retryable is ours. Retryable are throttling and what may pass by itself inside the service.</li><li>What to do is our advice.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/errors/InvalidParameter-ErrorNameExists.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const InvalidParameterErrorNameExists = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  InvalidParameterErrorNameExists as default
};
