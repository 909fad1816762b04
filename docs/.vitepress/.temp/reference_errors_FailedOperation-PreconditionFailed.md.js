import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"FailedOperation.PreconditionFailed","description":"","frontmatter":{},"headers":[],"relativePath":"reference/errors/FailedOperation-PreconditionFailed.md","filePath":"reference/errors/FailedOperation-PreconditionFailed.md"}');
const _sfc_main = { name: "reference/errors/FailedOperation-PreconditionFailed.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_ErrorButton = resolveComponent("ErrorButton");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="failedoperation-preconditionfailed" tabindex="-1">Failed<wbr>Operation.<wbr>Precondition<wbr>Failed <a class="header-anchor" href="#failedoperation-preconditionfailed" aria-label="Permalink to &quot;Failed&lt;wbr&gt;Operation.&lt;wbr&gt;Precondition&lt;wbr&gt;Failed&quot;">​</a></h1><p>Something that must hold first does not hold.</p><dl class="facts"><div><dt>Category</dt><dd><p>state</p></dd></div><div><dt>Kind</dt><dd><p>of the service</p></dd></div><div><dt>Retry</dt><dd><p>the same request fails again</p></dd></div><div><dt>Client</dt><dd><p>Does not repeat the request. <a href="/guides/client.html#retries">More on retries</a>.</p></dd></div><div><dt>Error class</dt><dd><p><a href="/guides/client.html#errors"><code>TcrApiError</code></a></p></dd></div><div><dt>Exit code</dt><dd><p><a href="/guides/cli.html#errors">5</a></p></dd></div></dl><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Do first what the message asks for.</p><h2 id="answer" tabindex="-1">Answer <a class="header-anchor" href="#answer" aria-label="Permalink to &quot;Answer&quot;">​</a></h2><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">{</span></span>
<span class="line"><span style="--shiki-light:#024C1A;--shiki-dark:#72F088;">  &quot;Response&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: {</span></span>
<span class="line"><span style="--shiki-light:#024C1A;--shiki-dark:#72F088;">    &quot;Error&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: {</span></span>
<span class="line"><span style="--shiki-light:#024C1A;--shiki-dark:#72F088;">      &quot;Code&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;FailedOperation.PreconditionFailed&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">,</span></span>
<span class="line"><span style="--shiki-light:#024C1A;--shiki-dark:#72F088;">      &quot;Message&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;Something that must hold first does not hold.&quot;</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    },</span></span>
<span class="line"><span style="--shiki-light:#024C1A;--shiki-dark:#72F088;">    &quot;RequestId&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;7a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d&quot;</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><p>The status of HTTP is 200. <code>Message</code> is in the server&#39;s words, which may change: programs go by <code>Code</code>.</p>`);
  _push(ssrRenderComponent(_component_ErrorButton, { code: "FailedOperation.PreconditionFailed" }, null, _parent));
  _push(`<h2 id="documented-for" tabindex="-1">Documented for <a class="header-anchor" href="#documented-for" aria-label="Permalink to &quot;Documented for&quot;">​</a></h2><ul><li><a href="./../actions/namespace/DeleteNamespace.html">DeleteNamespace</a></li><li><a href="./../actions/image-repository/DeleteRepositoryTags.html">DeleteRepositoryTags</a></li><li><a href="./../actions/image-repository/DuplicateImage.html">DuplicateImage</a></li></ul><h2 id="what-is-inferred" tabindex="-1">What is inferred <a class="header-anchor" href="#what-is-inferred" aria-label="Permalink to &quot;What is inferred&quot;">​</a></h2><ul><li>The manual neither groups its codes nor says which requests to repeat: every category and every retryable is ours. Retryable are throttling and what may pass by itself inside the service.</li><li>What to do is our advice.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/errors/FailedOperation-PreconditionFailed.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FailedOperationPreconditionFailed = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FailedOperationPreconditionFailed as default
};
