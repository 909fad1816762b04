import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"PeerReplicationOption","description":"","frontmatter":{},"headers":[],"relativePath":"reference/types/PeerReplicationOption.md","filePath":"reference/types/PeerReplicationOption.md"}');
const _sfc_main = { name: "reference/types/PeerReplicationOption.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="peerreplicationoption" tabindex="-1">PeerReplicationOption <a class="header-anchor" href="#peerreplicationoption" aria-label="Permalink to &quot;PeerReplicationOption&quot;">​</a></h1><p>What replication needs when the destination belongs to another account.</p><dl class="facts"><div><dt>Since</dt><dd><p><a href="./../changelog.html#release-4">release 4</a></p></dd></div><div><dt>Manual</dt><dd><p><a href="https://www.tencentcloud.com/document/api/1051/41109#PeerReplicationOption" target="_blank" rel="noreferrer">https://www.tencentcloud.com/document/api/1051/41109#PeerReplicationOption</a></p></dd></div></dl><h2 id="members" tabindex="-1">Members <a class="header-anchor" href="#members" aria-label="Permalink to &quot;Members&quot;">​</a></h2><dl class="members"><div id="member-PeerRegistryUin"><dt><p><a href="#member-PeerRegistryUin"><code>PeerRegistryUin</code></a> String <span class="required">required</span></p></dt><dd><p>Account number (UIN) of the destination&#39;s owner, as a string.</p></dd></div><div id="member-PeerRegistryToken"><dt><p><a href="#member-PeerRegistryToken"><code>PeerRegistryToken</code></a> String <span class="required">required</span></p></dt><dd><p>Long-term access token that opens the destination instance. Sensitive: keep it out of logs.</p></dd></div><div id="member-EnablePeerReplication"><dt><p><a href="#member-EnablePeerReplication"><code>EnablePeerReplication</code></a> Boolean <span class="required">required</span></p></dt><dd><p>True replicates into an instance of another account.</p></dd></div></dl><h2 id="used-by" tabindex="-1">Used by <a class="header-anchor" href="#used-by" aria-label="Permalink to &quot;Used by&quot;">​</a></h2><ul><li><a href="./../actions/instance-synchronization/ManageReplication.html">ManageReplication</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/types/PeerReplicationOption.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PeerReplicationOption = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PeerReplicationOption as default
};
