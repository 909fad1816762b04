import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"AuthFailure.MFAFailure","description":"","frontmatter":{},"headers":[],"relativePath":"reference/errors/AuthFailure-MFAFailure.md","filePath":"reference/errors/AuthFailure-MFAFailure.md"}');
const _sfc_main = { name: "reference/errors/AuthFailure-MFAFailure.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_ErrorButton = resolveComponent("ErrorButton");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="authfailure-mfafailure" tabindex="-1">Auth<wbr>Failure.<wbr>MFAFailure <a class="header-anchor" href="#authfailure-mfafailure" aria-label="Permalink to &quot;Auth&lt;wbr&gt;Failure.&lt;wbr&gt;MFAFailure&quot;">​</a></h1><p>Multi-factor authentication did not succeed.</p><dl class="facts"><div><dt>Category</dt><dd><p>authentication</p></dd></div><div><dt>Kind</dt><dd><p>common: any action may answer it</p></dd></div><div><dt>Retry</dt><dd><p>the same request fails again</p></dd></div><div><dt>Client</dt><dd><p>Does not repeat the request. <a href="/guides/client.html#retries">More on retries</a>.</p></dd></div><div><dt>Error class</dt><dd><p><a href="/guides/client.html#errors"><code>TcrApiError</code></a></p></dd></div><div><dt>Exit code</dt><dd><p><a href="/guides/cli.html#errors">3</a></p></dd></div></dl><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Pass the multi-factor check that the account asks for, and send the request again.</p><p>Paste the request into the <a href="/debugger.html" target="_self">signature debugger</a>, which sends nothing: it says whether the signature is right, and where it went wrong.</p><h2 id="answer" tabindex="-1">Answer <a class="header-anchor" href="#answer" aria-label="Permalink to &quot;Answer&quot;">​</a></h2><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">{</span></span>
<span class="line"><span style="--shiki-light:#024C1A;--shiki-dark:#72F088;">  &quot;Response&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: {</span></span>
<span class="line"><span style="--shiki-light:#024C1A;--shiki-dark:#72F088;">    &quot;Error&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: {</span></span>
<span class="line"><span style="--shiki-light:#024C1A;--shiki-dark:#72F088;">      &quot;Code&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;AuthFailure.MFAFailure&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">,</span></span>
<span class="line"><span style="--shiki-light:#024C1A;--shiki-dark:#72F088;">      &quot;Message&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;Multi-factor authentication did not succeed.&quot;</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    },</span></span>
<span class="line"><span style="--shiki-light:#024C1A;--shiki-dark:#72F088;">    &quot;RequestId&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;7a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d&quot;</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><p>The status of HTTP is 200. <code>Message</code> is in the server&#39;s words, which may change: programs go by <code>Code</code>.</p>`);
  _push(ssrRenderComponent(_component_ErrorButton, { code: "AuthFailure.MFAFailure" }, null, _parent));
  _push(`<h2 id="documented-for" tabindex="-1">Documented for <a class="header-anchor" href="#documented-for" aria-label="Permalink to &quot;Documented for&quot;">​</a></h2><p>No action&#39;s own table names it.</p><h2 id="what-is-inferred" tabindex="-1">What is inferred <a class="header-anchor" href="#what-is-inferred" aria-label="Permalink to &quot;What is inferred&quot;">​</a></h2><ul><li>The manual neither groups its codes nor says which requests to repeat: every category and every retryable is ours. Retryable are throttling and what may pass by itself inside the service.</li><li>What to do is our advice.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/errors/AuthFailure-MFAFailure.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AuthFailureMFAFailure = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AuthFailureMFAFailure as default
};
