import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"FailedOperation.DbError","description":"","frontmatter":{},"headers":[],"relativePath":"reference/errors/FailedOperation-DbError.md","filePath":"reference/errors/FailedOperation-DbError.md"}');
const _sfc_main = { name: "reference/errors/FailedOperation-DbError.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_ErrorButton = resolveComponent("ErrorButton");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="failedoperation-dberror" tabindex="-1">Failed<wbr>Operation.<wbr>Db<wbr>Error <a class="header-anchor" href="#failedoperation-dberror" aria-label="Permalink to &quot;Failed&lt;wbr&gt;Operation.&lt;wbr&gt;Db&lt;wbr&gt;Error&quot;">​</a></h1><p>The operation failed on its database.</p><dl class="facts"><div><dt>Category</dt><dd><p>server</p></dd></div><div><dt>Kind</dt><dd><p>of the service</p></dd></div><div><dt>Retry</dt><dd><p>the same request may succeed a little later</p></dd></div><div><dt>Client</dt><dd><p>Sends a read again after a pause. It never repeats a change, which may have taken effect. <a href="/guides/client.html#retries">More on retries</a>.</p></dd></div><div><dt>Error class</dt><dd><p><a href="/guides/client.html#errors"><code>TcrApiError</code></a></p></dd></div><div><dt>Exit code</dt><dd><p><a href="/guides/cli.html#errors">7</a></p></dd></div></dl><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Send the same request a little later; before repeating a change, read whether it took effect. If it keeps failing, report the request id.</p><h2 id="answer" tabindex="-1">Answer <a class="header-anchor" href="#answer" aria-label="Permalink to &quot;Answer&quot;">​</a></h2><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">{</span></span>
<span class="line"><span style="--shiki-light:#024C1A;--shiki-dark:#72F088;">  &quot;Response&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: {</span></span>
<span class="line"><span style="--shiki-light:#024C1A;--shiki-dark:#72F088;">    &quot;Error&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: {</span></span>
<span class="line"><span style="--shiki-light:#024C1A;--shiki-dark:#72F088;">      &quot;Code&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;FailedOperation.DbError&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">,</span></span>
<span class="line"><span style="--shiki-light:#024C1A;--shiki-dark:#72F088;">      &quot;Message&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;The operation failed on its database.&quot;</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    },</span></span>
<span class="line"><span style="--shiki-light:#024C1A;--shiki-dark:#72F088;">    &quot;RequestId&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;7a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d&quot;</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><p>The status of HTTP is 200. <code>Message</code> is in the server&#39;s words, which may change: programs go by <code>Code</code>.</p>`);
  _push(ssrRenderComponent(_component_ErrorButton, { code: "FailedOperation.DbError" }, null, _parent));
  _push(`<h2 id="documented-for" tabindex="-1">Documented for <a class="header-anchor" href="#documented-for" aria-label="Permalink to &quot;Documented for&quot;">​</a></h2><ul><li><a href="./../actions/custom-account/CreateServiceAccount.html">CreateServiceAccount</a></li><li><a href="./../actions/custom-account/DeleteServiceAccount.html">DeleteServiceAccount</a></li><li><a href="./../actions/custom-account/DescribeServiceAccounts.html">DescribeServiceAccounts</a></li><li><a href="./../actions/custom-account/ModifyServiceAccount.html">ModifyServiceAccount</a></li><li><a href="./../actions/custom-account/ModifyServiceAccountPassword.html">ModifyServiceAccountPassword</a></li></ul><h2 id="what-is-inferred" tabindex="-1">What is inferred <a class="header-anchor" href="#what-is-inferred" aria-label="Permalink to &quot;What is inferred&quot;">​</a></h2><ul><li>The manual neither groups its codes nor says which requests to repeat: every category and every retryable is ours. Retryable are throttling and what may pass by itself inside the service.</li><li>What to do is that of all codes of its category.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/errors/FailedOperation-DbError.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FailedOperationDbError = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FailedOperationDbError as default
};
