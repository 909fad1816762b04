import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"CustomizedDomainInfo","description":"","frontmatter":{},"headers":[],"relativePath":"reference/types/CustomizedDomainInfo.md","filePath":"reference/types/CustomizedDomainInfo.md"}');
const _sfc_main = { name: "reference/types/CustomizedDomainInfo.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="customizeddomaininfo" tabindex="-1">CustomizedDomainInfo <a class="header-anchor" href="#customizeddomaininfo" aria-label="Permalink to &quot;CustomizedDomainInfo&quot;">​</a></h1><p>A custom domain of an instance and how far its setup has come.</p><dl class="facts"><div><dt>Since</dt><dd><p><a href="./../changelog.html#release-7">release 7</a></p></dd></div><div><dt>Manual</dt><dd><p><a href="https://www.tencentcloud.com/document/api/1051/41109#CustomizedDomainInfo" target="_blank" rel="noreferrer">https://www.tencentcloud.com/document/api/1051/41109#CustomizedDomainInfo</a></p></dd></div></dl><h2 id="members" tabindex="-1">Members <a class="header-anchor" href="#members" aria-label="Permalink to &quot;Members&quot;">​</a></h2><dl class="members"><div id="member-RegistryId"><dt><p><a href="#member-RegistryId"><code>RegistryId</code></a> String</p></dt><dd><p>Id of the instance, such as <code>tcr-okmj78</code>.</p></dd></div><div id="member-CertId"><dt><p><a href="#member-CertId"><code>CertId</code></a> String</p></dt><dd><p>Id of the TLS certificate behind the domain.</p></dd></div><div id="member-DomainName"><dt><p><a href="#member-DomainName"><code>DomainName</code></a> String</p></dt><dd><p>Host name that reaches the instance besides its own.</p></dd></div><div id="member-Status"><dt><p><a href="#member-Status"><code>Status</code></a> String</p></dt><dd><p>How far the setup of the domain has come.</p><p>Values:</p><ul><li><code>SUCCESS</code>: The domain works.</li><li><code>FAILURE</code>: The setup failed.</li><li><code>CREATING</code>: The setup is under way.</li><li><code>DELETING</code>: The domain is being removed.</li></ul></dd></div></dl><h2 id="used-by" tabindex="-1">Used by <a class="header-anchor" href="#used-by" aria-label="Permalink to &quot;Used by&quot;">​</a></h2><ul><li><a href="./../actions/instance-management/DescribeInstanceCustomizedDomain.html">DescribeInstanceCustomizedDomain</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/types/CustomizedDomainInfo.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CustomizedDomainInfo = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CustomizedDomainInfo as default
};
