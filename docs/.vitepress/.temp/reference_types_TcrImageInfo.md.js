import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"TcrImageInfo","description":"","frontmatter":{},"headers":[],"relativePath":"reference/types/TcrImageInfo.md","filePath":"reference/types/TcrImageInfo.md"}');
const _sfc_main = { name: "reference/types/TcrImageInfo.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="tcrimageinfo" tabindex="-1">TcrImageInfo <a class="header-anchor" href="#tcrimageinfo" aria-label="Permalink to &quot;TcrImageInfo&quot;">​</a></h1><p>A tag of an image repository and the artifact it points to.</p><dl class="facts"><div><dt>Since</dt><dd><p><a href="./../changelog.html#release-7">release 7</a></p></dd></div><div><dt>Manual</dt><dd><p><a href="https://www.tencentcloud.com/document/api/1051/41109#TcrImageInfo" target="_blank" rel="noreferrer">https://www.tencentcloud.com/document/api/1051/41109#TcrImageInfo</a></p></dd></div></dl><h2 id="members" tabindex="-1">Members <a class="header-anchor" href="#members" aria-label="Permalink to &quot;Members&quot;">​</a></h2><dl class="members"><div id="member-Digest"><dt><p><a href="#member-Digest"><code>Digest</code></a> String</p></dt><dd><p>Digest of the image&#39;s manifest. Format: a digest such as sha256: and 64 hexadecimal digits.</p></dd></div><div id="member-Size"><dt><p><a href="#member-Size"><code>Size</code></a> Integer</p></dt><dd><p>Size of the image in bytes. Unit: bytes.</p></dd></div><div id="member-ImageVersion"><dt><p><a href="#member-ImageVersion"><code>ImageVersion</code></a> String</p></dt><dd><p>The tag itself.</p></dd></div><div id="member-UpdateTime"><dt><p><a href="#member-UpdateTime"><code>UpdateTime</code></a> String</p></dt><dd><p>When the tag last changed, such as <code>2022-08-06T07:31:01.207374Z</code>.</p></dd></div><div id="member-Kind"><dt><p><a href="#member-Kind"><code>Kind</code></a> String</p></dt><dd><p>What the tag points to: <code>Artifact::</code> and a media type. May be null.</p></dd></div><div id="member-KmsSignature"><dt><p><a href="#member-KmsSignature"><code>KmsSignature</code></a> String</p></dt><dd><p>Signature of the image, made with a KMS key, in base64. May be null.</p></dd></div></dl><h2 id="used-by" tabindex="-1">Used by <a class="header-anchor" href="#used-by" aria-label="Permalink to &quot;Used by&quot;">​</a></h2><ul><li><a href="./../actions/image-repository/DescribeImages.html">DescribeImages</a></li></ul><h2 id="notes" tabindex="-1">Notes <a class="header-anchor" href="#notes" aria-label="Permalink to &quot;Notes&quot;">​</a></h2><ul><li><strong>inference</strong>, <a href="#member-Digest"><code>members.Digest.format</code></a>: The manual speaks of a hash value; the example shows a digest of an image manifest.</li><li><strong>inference</strong>, <a href="#member-KmsSignature"><code>members.KmsSignature</code></a>: The manual does not say base64; the example shows it.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/types/TcrImageInfo.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TcrImageInfo = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TcrImageInfo as default
};
