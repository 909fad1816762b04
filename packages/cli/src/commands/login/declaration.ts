import type { Declaration } from "../../parse/builtin.js";

/** What a login is handed to: a program, or docker's own configuration file. */
export const loginTools = ["docker", "podman", "file"] as const;

export type LoginTool = (typeof loginTools)[number];

export const declaration: Declaration = {
  name: "login",
  area: "setup",
  summary: "Logs docker or podman in to an instance, by a temporary token.",
  words: "INSTANCE",
  about: [
    "INSTANCE is an id, a name or a public domain, in any region. The token is valid for about an hour, and goes to the tool by its stdin.",
  ],
  examples: ["my-registry", "tcr-okmj78 --registry-host registry.example.com --tool podman", "my-registry --helper"],
  flags: [
    {
      name: "RegistryHost",
      type: "String",
      placeholder: "HOST",
      about: "Host to log in to, such as a custom domain or that of a private network. Default: the public domain.",
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
  ],
  takes: ["credentials", "settings", "--timeout"],
  nextWord: ({ length }) => (length === 0 ? { name: "RegistryName" } : undefined),
};
