import { defineComponent, useId, ref, computed, unref, useSSRContext, onMounted, onBeforeUnmount, mergeProps, nextTick } from "vue";
import { ssrRenderAttrs, ssrRenderAttr, ssrInterpolate, ssrRenderList, ssrIncludeBooleanAttr, ssrRenderComponent } from "vue/server-renderer";
import { w as withBase } from "./Content.VtK3wzFw.js";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
import { _ as _sfc_main$2, p as parseLink } from "./LoadedExplorer.DxxMp8J_.js";
import "./SpecText.DyeJnsc7.js";
function filterGroups(groups2, text) {
  const words = text.toLowerCase().split(/\s+/);
  return groups2.map((group) => ({
    ...group,
    actions: group.actions.filter(({ name, summary }) => {
      const said = `${name} ${summary} ${group.title}`.toLowerCase();
      return words.every((word) => said.includes(word));
    })
  })).filter(({ actions }) => actions.length > 0);
}
const groups = [
  {
    name: "instance-management",
    title: "Instance Management",
    actions: [
      {
        name: "DescribeInstances",
        summary: "Lists the instances of the account, in one region or in all."
      },
      {
        name: "DescribeInstanceStatus",
        summary: "Tells the present state of instances and how far their creation has come."
      },
      {
        name: "CreateInstanceToken",
        summary: "Issues a temporary or a long-term token for logging in to an instance."
      },
      {
        name: "CreateInstance",
        summary: "Creates an Enterprise Edition instance and answers its id."
      },
      {
        name: "ModifyInstanceToken",
        summary: "Enables or disables a long-term token, or changes its description."
      },
      {
        name: "DescribeInstanceToken",
        summary: "Lists the long-term tokens of an instance, without their secrets."
      },
      {
        name: "DeleteInstanceToken",
        summary: "Deletes a long-term token, which then no longer logs in."
      },
      {
        name: "DeleteInstance",
        summary: "Deletes an Enterprise Edition instance, on request together with its bucket."
      },
      {
        name: "RenewInstance",
        summary: "Prolongs a prepaid instance, or turns one that is paid as it goes into a prepaid one."
      },
      {
        name: "CheckInstanceName",
        summary: "Tells whether a name may be given to a new instance."
      },
      {
        name: "CheckInstance",
        summary: "Tells whether an instance id is valid and in which region the instance stands."
      },
      {
        name: "ModifyInstance",
        summary: "Changes the edition of an instance, or its protection against deletion."
      },
      {
        name: "DescribeRegions",
        summary: "Lists the regions in which the registry is offered."
      },
      {
        name: "DescribeInstanceCustomizedDomain",
        summary: "Lists the custom domains of an instance, with the state of each."
      },
      {
        name: "DescribeImageAccelerateService",
        summary: "Tells whether image acceleration is on for an instance, and in what state it is."
      },
      {
        name: "DeleteInstanceCustomizedDomain",
        summary: "Takes a custom domain off an instance."
      },
      {
        name: "DeleteImageAccelerateService",
        summary: "Switches image acceleration off for an instance and deletes the service."
      },
      {
        name: "CreateInstanceCustomizedDomain",
        summary: "Adds a custom domain, with its certificate, to an instance."
      },
      {
        name: "CreateImageAccelerationService",
        summary: "Sets up image acceleration for an instance, on a file system of its own (CFS)."
      }
    ]
  },
  {
    name: "namespace",
    title: "Namespace",
    actions: [
      {
        name: "ModifyNamespace",
        summary: "Makes a namespace public or private."
      },
      {
        name: "DeleteNamespace",
        summary: "Removes a namespace from an instance."
      },
      {
        name: "CreateNamespace",
        summary: "Adds a namespace to an Enterprise instance, with cloud tags where wanted."
      },
      {
        name: "DescribeNamespaces",
        summary: "Lists the namespaces of an instance, or finds one by its name."
      },
      {
        name: "ModifyImmutableTagRules",
        summary: "Changes a rule that makes tags immutable."
      },
      {
        name: "DescribeImmutableTagRules",
        summary: "Lists the rules of an instance that make tags immutable, and the namespaces that have none."
      },
      {
        name: "DeleteImmutableTagRules",
        summary: "Removes one rule that makes tags immutable."
      },
      {
        name: "CreateImmutableTagRules",
        summary: "Adds a rule that makes the matching tags of a namespace immutable."
      },
      {
        name: "DescribeInstanceAllNamespaces",
        summary: "Asks for the namespaces of all instances, without naming one."
      },
      {
        name: "DeleteSignaturePolicy",
        summary: "Removes the policy by which the images of a namespace are signed."
      },
      {
        name: "CreateSignaturePolicy",
        summary: "Has the images of a namespace signed with a KMS key."
      }
    ]
  },
  {
    name: "image-repository",
    title: "Image Repository",
    actions: [
      {
        name: "DuplicateImage",
        summary: "Copies an image to another tag, repository or namespace of the same Enterprise instance."
      },
      {
        name: "ModifyRepository",
        summary: "Rewrites the short and the long description of an image repository."
      },
      {
        name: "DescribeRepositories",
        summary: "Lists the image repositories of an instance or of one namespace, or finds one by its name."
      },
      {
        name: "DescribeImages",
        summary: "Lists the tags of an image repository, or finds one image by tag or digest."
      },
      {
        name: "DeleteRepository",
        summary: "Removes an image repository from a namespace."
      },
      {
        name: "CreateRepository",
        summary: "Adds an image repository to a namespace of an Enterprise instance."
      },
      {
        name: "DescribeImageManifests",
        summary: "Reads the manifest and the configuration of one image, each as a string."
      },
      {
        name: "DeleteImage",
        summary: "Removes one image, named by its tag, from a repository."
      },
      {
        name: "DescribeGCJobs",
        summary: "Lists the last ten garbage collections of an instance."
      },
      {
        name: "DeleteRepositoryTags",
        summary: "Removes several tags of a repository in one call."
      },
      {
        name: "CreateSignature",
        summary: "Signs the image that one tag names."
      }
    ]
  },
  {
    name: "custom-account",
    title: "Custom Account",
    actions: [
      {
        name: "CreateServiceAccount",
        summary: "Creates an account for robots, with permissions on namespaces of one instance, and returns its password."
      },
      {
        name: "DeleteServiceAccount",
        summary: "Removes a service account from an instance."
      },
      {
        name: "ModifyServiceAccount",
        summary: "Changes a service account's description, expiry, permissions, or whether it is disabled."
      },
      {
        name: "ModifyServiceAccountPassword",
        summary: "Replaces a service account's password with a given or a generated one, and returns it."
      },
      {
        name: "DescribeServiceAccounts",
        summary: "Lists an instance's service accounts, on request with their permissions."
      }
    ]
  },
  {
    name: "trigger",
    title: "Trigger",
    actions: [
      {
        name: "ModifyWebhookTrigger",
        summary: "Changes a webhook trigger of a namespace."
      },
      {
        name: "DescribeWebhookTriggerLog",
        summary: "Lists the deliveries that the webhook triggers of a namespace have made."
      },
      {
        name: "DescribeWebhookTrigger",
        summary: "Lists the webhook triggers of an instance or of one namespace."
      },
      {
        name: "DeleteWebhookTrigger",
        summary: "Removes a webhook trigger from a namespace."
      },
      {
        name: "CreateWebhookTrigger",
        summary: "Adds a webhook trigger to a namespace: events there are posted to the given addresses."
      }
    ]
  },
  {
    name: "instance-synchronization",
    title: "Instance Synchronization",
    actions: [
      {
        name: "DescribeReplicationInstances",
        summary: "Lists the replicas of an instance, each with its region and status."
      },
      {
        name: "DescribeReplicationInstanceCreateTasks",
        summary: "Tells how far the creation of a replica has come, as a whole and task by task."
      },
      {
        name: "ManageReplication",
        summary: "Sets a rule by which images are copied from one instance to another, also to one of another account."
      },
      {
        name: "CreateReplicationInstance",
        summary: "Creates a replica of an instance in another region."
      },
      {
        name: "DescribeReplicationInstanceSyncStatus",
        summary: "Tells whether a replica has caught up with its master, on request with a log of the copies."
      },
      {
        name: "DeleteReplicationInstance",
        summary: "Deletes a replica; its master stays."
      }
    ]
  },
  {
    name: "access-control",
    title: "Access Control",
    actions: [
      {
        name: "ManageInternalEndpoint",
        summary: "Opens or closes the private access to an instance from a subnet of a VPC."
      },
      {
        name: "DescribeInternalEndpoints",
        summary: "Lists the VPC subnets that reach an instance privately, each with its status and address."
      },
      {
        name: "ManageExternalEndpoint",
        summary: "Opens or closes the public access to an instance."
      },
      {
        name: "DescribeExternalEndpointStatus",
        summary: "Tells whether the public access to an instance is open."
      },
      {
        name: "ModifySecurityPolicy",
        summary: "Changes the address range and the remark of one policy of the public allowlist."
      },
      {
        name: "DescribeSecurityPolicies",
        summary: "Lists the allowlist of an instance: who may use its public access."
      },
      {
        name: "DeleteSecurityPolicy",
        summary: "Removes one policy from the public allowlist, found by its address range or by its index."
      },
      {
        name: "DeleteMultipleSecurityPolicy",
        summary: "Removes several policies from the public allowlist in one call."
      },
      {
        name: "CreateMultipleSecurityPolicy",
        summary: "Adds several policies to the public allowlist in one call."
      },
      {
        name: "CreateSecurityPolicy",
        summary: "Adds one policy to the public allowlist of an instance."
      }
    ]
  },
  {
    name: "helm-chart",
    title: "Helm Chart",
    actions: [
      {
        name: "DownloadHelmChart",
        summary: "Hands out temporary credentials, bucket and path with which a chart can be fetched from object storage."
      },
      {
        name: "DescribeChartDownloadInfo",
        summary: "Answers a presigned address from which a chart can be downloaded without further credentials."
      }
    ]
  },
  {
    name: "tag-retention",
    title: "Tag Retention",
    actions: [
      {
        name: "ModifyTagRetentionRule",
        summary: "Changes what a tag retention rule keeps, or switches the rule off or on."
      },
      {
        name: "DescribeTagRetentionRules",
        summary: "Lists the tag retention rules of an instance, each with its cycle and next run."
      },
      {
        name: "DescribeTagRetentionExecutionTask",
        summary: "Lists the tasks of one run of a tag retention rule, with the number of tags each saw and kept."
      },
      {
        name: "DescribeTagRetentionExecution",
        summary: "Lists the runs of a tag retention rule, with their times and results."
      },
      {
        name: "DeleteTagRetentionRule",
        summary: "Removes a tag retention rule from its namespace."
      },
      {
        name: "CreateTagRetentionRule",
        summary: "Sets a rule for a namespace that says which image tags are kept when old ones are cleaned up."
      },
      {
        name: "CreateTagRetentionExecution",
        summary: "Runs a tag retention rule now, for real or as a rehearsal."
      }
    ]
  }
];
const _sfc_main$1 = /* @__PURE__ */ defineComponent({
  __name: "ActionChooser",
  __ssrInlineRender: true,
  props: {
    chosen: {}
  },
  setup(__props) {
    const id = useId();
    const text = ref("");
    const found = computed(() => filterGroups(groups, text.value));
    const count = computed(() => found.value.reduce((sum, { actions }) => sum + actions.length, 0));
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(_attrs)} data-v-f3d46e96><label${ssrRenderAttr("for", unref(id))} data-v-f3d46e96>Filter the actions</label><input${ssrRenderAttr("id", unref(id))}${ssrRenderAttr("value", text.value)} type="search" autocomplete="off" spellcheck="false" placeholder="Name or words" data-v-f3d46e96><p class="count" role="status" data-v-f3d46e96>${ssrInterpolate(count.value === 1 ? "1 action" : `${count.value} actions`)}</p><nav aria-label="Actions" class="groups" data-v-f3d46e96><!--[-->`);
      ssrRenderList(found.value, (group) => {
        _push(`<section data-v-f3d46e96><h2${ssrRenderAttr("id", `${unref(id)}-${group.name}`)} data-v-f3d46e96>${ssrInterpolate(group.title)}</h2><ul${ssrRenderAttr("aria-labelledby", `${unref(id)}-${group.name}`)} data-v-f3d46e96><!--[-->`);
        ssrRenderList(group.actions, (action) => {
          _push(`<li data-v-f3d46e96><a${ssrRenderAttr("href", `#/${action.name}`)}${ssrRenderAttr("aria-current", action.name === __props.chosen ? "page" : void 0)}${ssrRenderAttr("title", action.summary)} data-v-f3d46e96>${ssrInterpolate(action.name)}</a></li>`);
        });
        _push(`<!--]--></ul></section>`);
      });
      _push(`<!--]--></nav></div>`);
    };
  }
});
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("explorer/ActionChooser.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
const ActionChooser = /* @__PURE__ */ _export_sfc(_sfc_main$1, [["__scopeId", "data-v-f3d46e96"]]);
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "ExplorerPage",
  __ssrInlineRender: true,
  setup(__props) {
    const linked = ref();
    const visits = ref(0);
    const heading = ref();
    const named = computed(() => {
      for (const { name: group, actions } of groups) {
        const action = actions.find(({ name }) => {
          var _a;
          return name === ((_a = linked.value) == null ? void 0 : _a.action);
        });
        if (action !== void 0) return { ...action, page: withBase(`/reference/actions/${group}/${action.name}.html`) };
      }
      return void 0;
    });
    function read() {
      linked.value = parseLink(location.hash);
      visits.value += 1;
    }
    async function follow() {
      var _a, _b;
      const before = (_a = linked.value) == null ? void 0 : _a.action;
      read();
      await nextTick();
      if (linked.value !== void 0 && linked.value.action !== before) (_b = heading.value) == null ? void 0 : _b.focus();
    }
    function write(link) {
      history.replaceState(history.state, "", link);
    }
    onMounted(() => {
      read();
      addEventListener("hashchange", follow);
    });
    onBeforeUnmount(() => removeEventListener("hashchange", follow));
    return (_ctx, _push, _parent, _attrs) => {
      var _a;
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "explorer" }, _attrs))}><details${ssrIncludeBooleanAttr(linked.value === void 0) ? " open" : ""}><summary>${ssrInterpolate(linked.value === void 0 ? "Choose an action" : "Choose another action")}</summary>`);
      _push(ssrRenderComponent(ActionChooser, {
        chosen: (_a = linked.value) == null ? void 0 : _a.action
      }, null, _parent));
      _push(`</details>`);
      if (linked.value !== void 0) {
        _push(`<!--[--><h2 tabindex="-1">${ssrInterpolate(linked.value.action)}</h2>`);
        if (named.value !== void 0) {
          _push(`<p>${ssrInterpolate(named.value.summary)} <a${ssrRenderAttr("href", named.value.page)}>Its reference</a></p>`);
        } else {
          _push(`<!---->`);
        }
        _push(ssrRenderComponent(_sfc_main$2, {
          key: visits.value,
          name: linked.value.action,
          given: linked.value.input,
          "given-region": linked.value.region,
          onChange: write
        }, null, _parent));
        _push(`<!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("explorer/ExplorerPage.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  _sfc_main as default
};
