import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"WebhookTriggerLog","description":"","frontmatter":{},"headers":[],"relativePath":"reference/types/WebhookTriggerLog.md","filePath":"reference/types/WebhookTriggerLog.md"}');
const _sfc_main = { name: "reference/types/WebhookTriggerLog.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="webhooktriggerlog" tabindex="-1">WebhookTriggerLog <a class="header-anchor" href="#webhooktriggerlog" aria-label="Permalink to &quot;WebhookTriggerLog&quot;">​</a></h1><p>One call that a trigger made.</p><dl class="facts"><div><dt>Since</dt><dd><p><a href="./../changelog.html#release-7">release 7</a></p></dd></div><div><dt>Manual</dt><dd><p><a href="https://www.tencentcloud.com/document/api/1051/41109#WebhookTriggerLog" target="_blank" rel="noreferrer">https://www.tencentcloud.com/document/api/1051/41109#WebhookTriggerLog</a></p></dd></div></dl><h2 id="members" tabindex="-1">Members <a class="header-anchor" href="#members" aria-label="Permalink to &quot;Members&quot;">​</a></h2><dl class="members"><div id="member-Id"><dt><p><a href="#member-Id"><code>Id</code></a> Integer</p></dt><dd><p>Number of the call in the log.</p></dd></div><div id="member-TriggerId"><dt><p><a href="#member-TriggerId"><code>TriggerId</code></a> Integer</p></dt><dd><p>Number of the trigger that made the call.</p></dd></div><div id="member-EventType"><dt><p><a href="#member-EventType"><code>EventType</code></a> String</p></dt><dd><p>Event that set the trigger off, such as <code>pushImage</code>.</p></dd></div><div id="member-NotifyType"><dt><p><a href="#member-NotifyType"><code>NotifyType</code></a> String</p></dt><dd><p>Way of the call, such as <code>http</code>.</p></dd></div><div id="member-Detail"><dt><p><a href="#member-Detail"><code>Detail</code></a> String</p></dt><dd><p>Body of the call, JSON in a string. Format: JSON text.</p></dd></div><div id="member-CreationTime"><dt><p><a href="#member-CreationTime"><code>CreationTime</code></a> String</p></dt><dd><p>When the call was entered in the log, such as <code>2020-04-14T02:47:23.177329+08:00</code>.</p></dd></div><div id="member-UpdateTime"><dt><p><a href="#member-UpdateTime"><code>UpdateTime</code></a> String</p></dt><dd><p>When the call&#39;s entry last changed, such as <code>2020-04-14T02:47:24.244664+08:00</code>.</p></dd></div><div id="member-Status"><dt><p><a href="#member-Status"><code>Status</code></a> String</p></dt><dd><p>State of the call, such as <code>finished</code>.</p></dd></div></dl><h2 id="used-by" tabindex="-1">Used by <a class="header-anchor" href="#used-by" aria-label="Permalink to &quot;Used by&quot;">​</a></h2><ul><li><a href="./../actions/trigger/DescribeWebhookTriggerLog.html">DescribeWebhookTriggerLog</a></li></ul><h2 id="notes" tabindex="-1">Notes <a class="header-anchor" href="#notes" aria-label="Permalink to &quot;Notes&quot;">​</a></h2><ul><li><strong>inference</strong>, <a href="#member-Detail"><code>members.Detail.format</code></a>: The manual speaks of details; the example shows JSON.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/types/WebhookTriggerLog.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WebhookTriggerLog = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WebhookTriggerLog as default
};
