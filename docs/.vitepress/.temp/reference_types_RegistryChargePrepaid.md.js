import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"RegistryChargePrepaid","description":"","frontmatter":{},"headers":[],"relativePath":"reference/types/RegistryChargePrepaid.md","filePath":"reference/types/RegistryChargePrepaid.md"}');
const _sfc_main = { name: "reference/types/RegistryChargePrepaid.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="registrychargeprepaid" tabindex="-1">RegistryChargePrepaid <a class="header-anchor" href="#registrychargeprepaid" aria-label="Permalink to &quot;RegistryChargePrepaid&quot;">​</a></h1><p>How long to prepay an instance for, and how it renews.</p><dl class="facts"><div><dt>Since</dt><dd><p><a href="./../changelog.html#release-7">release 7</a></p></dd></div><div><dt>Manual</dt><dd><p><a href="https://www.tencentcloud.com/document/api/1051/41109#RegistryChargePrepaid" target="_blank" rel="noreferrer">https://www.tencentcloud.com/document/api/1051/41109#RegistryChargePrepaid</a></p></dd></div></dl><h2 id="members" tabindex="-1">Members <a class="header-anchor" href="#members" aria-label="Permalink to &quot;Members&quot;">​</a></h2><dl class="members"><div id="member-Period"><dt><p><a href="#member-Period"><code>Period</code></a> Integer <span class="required">required</span></p></dt><dd><p>How many months to pay for. Unit: months.</p></dd></div><div id="member-RenewFlag"><dt><p><a href="#member-RenewFlag"><code>RenewFlag</code></a> Integer <span class="required">required</span></p></dt><dd><p>What is to happen when the prepaid months are over.</p><p>Values:</p><ul><li><code>0</code>: The account renews it by hand.</li><li><code>1</code>: It renews itself.</li><li><code>2</code>: It runs out, and nobody is told.</li></ul></dd></div></dl><h2 id="used-by" tabindex="-1">Used by <a class="header-anchor" href="#used-by" aria-label="Permalink to &quot;Used by&quot;">​</a></h2><ul><li><a href="./../actions/instance-management/CreateInstance.html">CreateInstance</a></li><li><a href="./../actions/instance-management/RenewInstance.html">RenewInstance</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/types/RegistryChargePrepaid.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RegistryChargePrepaid = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RegistryChargePrepaid as default
};
