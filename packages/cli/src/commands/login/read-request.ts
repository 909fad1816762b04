import { problemsOfHost } from "../../api/registry-host.js";
import type { Words } from "../../parse/read-words.js";
import type { DocumentForm } from "../../settings/output-forms.js";
import { type Problem, UsageError } from "../../shell/errors.js";
import { type LoginTool, loginTools } from "./declaration.js";
import type { SecretPlace } from "./kubernetes-secret.js";
import { loginText } from "./messages.js";

/** What a line of `tcr login` asks for. */
export interface LoginRequest {
  /** Instances as they were named; empty where all are meant. */
  readonly names: readonly string[];
  readonly isEveryRegion: boolean;
  /** For one instance alone. */
  readonly host: string | undefined;
  readonly way: LoginWay;
}

/** Where tokens go. */
export type LoginWay =
  | { readonly to: "tool"; readonly tool: LoginTool | undefined }
  | { readonly to: "helper" }
  | { readonly to: "stdout"; readonly form: DocumentForm | undefined }
  | { readonly to: "kubernetes"; readonly form: DocumentForm; readonly place: SecretPlace };

const ways = ["Tool", "Helper", "PrintPassword", "Kubernetes"] as const;
const forms = ["yaml", "json"] as const;

/** @throws UsageError for what is missing, too much or wrong. */
export function readRequest({ operands, options: { output }, values }: Words): LoginRequest {
  const isOn = (name: string) => values[name] === "true";
  const names = [...new Set(operands)];
  const isAll = meansAll(values);
  const chosen = ways.filter((name) => (name === "Tool" ? values[name] !== undefined : isOn(name)));
  const tool = loginTools.find((one) => one === values["Tool"]);
  const form = forms.find((one) => one === output);
  const { RegistryHost: host, SecretName: name = "tcr-login", SecretNamespace: namespace } = values;
  const isOne = names.length === 1 && !isAll;
  const problems = [
    ...whichProblems(names, isAll),
    ...problemsOfHost("--registry-host", host),
    ...(host === undefined || isOne ? [] : [loginText.forOne("--registry-host")]),
    ...(values["Tool"] === undefined || tool !== undefined ? [] : [loginText.wrongTool(values["Tool"])]),
    ...(chosen.length > 1 ? [loginText.severalWays(chosen)] : []),
    ...(isOn("PrintPassword") && !isOne ? [loginText.forOne("--print-password")] : []),
    ...(output === undefined || isOn("PrintPassword") || isOn("Kubernetes") ? [] : [loginText.noOutput()]),
    ...(output === undefined || form !== undefined ? [] : [loginText.wrongForm(forms, output)]),
    ...secretProblems(name, namespace, values, isOn("Kubernetes")),
  ];
  if (problems.length > 0) throw new UsageError(problems, "login");
  const way: LoginWay = isOn("Kubernetes")
    ? { to: "kubernetes", form: form ?? "yaml", place: { name, namespace } }
    : isOn("PrintPassword")
      ? { to: "stdout", form }
      : isOn("Helper")
        ? { to: "helper" }
        : { to: "tool", tool };
  return { names, isEveryRegion: isOn("AllRegions"), host: host?.toLowerCase(), way };
}

/** Whether instances are meant without their names. */
export function meansAll(values: Words["values"]): boolean {
  return values["All"] === "true" || values["AllRegions"] === "true";
}

function whichProblems(names: readonly string[], isAll: boolean): Problem[] {
  if (isAll && names.length > 0) return [loginText.allAlone()];
  return isAll || (names.length > 0 && !names.includes("")) ? [] : [loginText.noInstance()];
}

/** What Kubernetes takes: a name is a host's, a namespace one part of it. */
function secretProblems(
  name: string,
  namespace: string | undefined,
  values: Words["values"],
  isKubernetes: boolean,
): Problem[] {
  const part = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/;
  const isName = name.length <= 253 && name.split(".").every((one) => /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/.test(one));
  const given = ["SecretName", "SecretNamespace"].filter((one) => values[one] !== undefined);
  return [
    ...(isKubernetes ? [] : given.map(loginText.needsKubernetes)),
    ...(isName ? [] : [loginText.wrongSecretName("SecretName", name)]),
    ...(namespace === undefined || part.test(namespace)
      ? []
      : [loginText.wrongSecretName("SecretNamespace", namespace)]),
  ];
}
