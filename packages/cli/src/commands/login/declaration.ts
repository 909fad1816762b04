import type { Declaration } from "../../parse/builtin.js";

/** What a login is handed to: a program, or docker's own configuration file. */
export const loginTools = ["docker", "podman", "file"] as const;

export type LoginTool = (typeof loginTools)[number];

export const declaration: Declaration = {
  name: "login",
  area: "setup",
  summary:
    "Logs docker or podman in to instances, by temporary tokens; prints them for other tools and for Kubernetes.",
  words: "[INSTANCE...] | --all",
  about: [
    "INSTANCE is an id, a name or a public domain, in any region; without one it is that of TCR_REGISTRY or `tcr configure set registry`. The token is valid for about an hour, and goes to the tool by its stdin. Of several instances each is tried; the exit code is that of the first that failed.",
  ],
  examples: [
    "my-registry",
    "--all --tool podman",
    "tcr-okmj78 --registry-host registry.example.com",
    "my-registry --helper",
    "my-registry --print-password --output json",
    "my-registry --kubernetes --secret-namespace shop | kubectl apply -f -",
  ],
  flags: [
    { name: "All", type: "Boolean", about: "Every running instance of the region that is set." },
    { name: "AllRegions", type: "Boolean", about: "Every running instance of every region." },
    {
      name: "RegistryHost",
      type: "String",
      placeholder: "HOST",
      about:
        "Host of the one instance, such as a custom domain or that of a private network. Default: the public domain.",
    },
    {
      name: "Tool",
      type: "String",
      values: loginTools,
      about:
        "What to log in. file: docker's config.json, in DOCKER_CONFIG or ~/.docker, or the credential helper that it names. Default: docker, else podman, else file.",
    },
    {
      name: "Helper",
      type: "Boolean",
      about:
        "Instead of a login, register docker-credential-tcr for the host: docker then gets fresh tokens by itself.",
    },
    {
      name: "PrintPassword",
      type: "Boolean",
      about:
        "Instead of a login, print the password alone on stdout, and the user name on stderr; --output json or yaml prints both, with host and end.",
    },
    {
      name: "Kubernetes",
      type: "Boolean",
      about:
        "Instead of a login, print a Secret of type kubernetes.io/dockerconfigjson for kubectl apply, one for all instances, in YAML or by --output json.",
    },
    { name: "SecretName", type: "String", placeholder: "NAME", about: "Name of that Secret. Default: tcr-login." },
    {
      name: "SecretNamespace",
      type: "String",
      placeholder: "NAMESPACE",
      about: "Namespace of that Secret in the cluster. Default: the one that kubectl is in.",
    },
  ],
  takes: ["credentials", "settings", "--timeout", "--output"],
  nextWord: () => ({ name: "RegistryName" }),
};
