import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"AccessVpc","description":"","frontmatter":{},"headers":[],"relativePath":"reference/types/AccessVpc.md","filePath":"reference/types/AccessVpc.md"}');
const _sfc_main = { name: "reference/types/AccessVpc.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="accessvpc" tabindex="-1">AccessVpc <a class="header-anchor" href="#accessvpc" aria-label="Permalink to &quot;AccessVpc&quot;">​</a></h1><p>A private network (VPC) that is linked to an instance.</p><dl class="facts"><div><dt>Since</dt><dd><p><a href="./../changelog.html#release-7">release 7</a></p></dd></div><div><dt>Manual</dt><dd><p><a href="https://www.tencentcloud.com/document/api/1051/41109#AccessVpc" target="_blank" rel="noreferrer">https://www.tencentcloud.com/document/api/1051/41109#AccessVpc</a></p></dd></div></dl><h2 id="members" tabindex="-1">Members <a class="header-anchor" href="#members" aria-label="Permalink to &quot;Members&quot;">​</a></h2><dl class="members"><div id="member-VpcId"><dt><p><a href="#member-VpcId"><code>VpcId</code></a> String</p></dt><dd><p>Id of the VPC that is linked to the instance.</p></dd></div><div id="member-SubnetId"><dt><p><a href="#member-SubnetId"><code>SubnetId</code></a> String</p></dt><dd><p>Id of the subnet from which the link takes its address.</p></dd></div><div id="member-Status"><dt><p><a href="#member-Status"><code>Status</code></a> String</p></dt><dd><p>State of the link; the manual lists no values.</p></dd></div><div id="member-AccessIp"><dt><p><a href="#member-AccessIp"><code>AccessIp</code></a> String</p></dt><dd><p>Address inside the VPC at which the instance answers.</p></dd></div></dl><h2 id="used-by" tabindex="-1">Used by <a class="header-anchor" href="#used-by" aria-label="Permalink to &quot;Used by&quot;">​</a></h2><ul><li><a href="./../actions/access-control/DescribeInternalEndpoints.html">DescribeInternalEndpoints</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/types/AccessVpc.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AccessVpc = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AccessVpc as default
};
