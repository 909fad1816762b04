import { checkStrictly, type InputIssue } from "@tcrkit/client/core";
import { indentedJson } from "generator/snippets";
import {
  type ComputedRef,
  computed,
  type InjectionKey,
  inject,
  provide,
  type Ref,
  ref,
  type ShallowRef,
  shallowRef,
  watch,
} from "vue";
import type { ActionData, Input } from "./action-data.js";
import { isMembers, type Path, pathText, withValue } from "./edit.js";
import { type JsonFault, parseJson } from "./parse-json.js";
import { type Masked, maskSecrets, unmaskSecrets } from "./secrets.js";

/** One input, which a form and a text of JSON show and change. */
export interface Form {
  readonly action: ActionData;
  readonly input: Readonly<ShallowRef<Input>>;
  /** What the client refuses in the input before it sends anything. */
  readonly issues: ComputedRef<readonly InputIssue[]>;
  /** Whether sensitive values are shown, wherever they stand. */
  readonly areSecretsShown: Ref<boolean>;
  /** The input with a mark in place of each sensitive value, unless they are shown. */
  readonly shown: ComputedRef<Input>;
  /** Whether it has such a mark. */
  readonly isMasked: ComputedRef<boolean>;
  /** The input as JSON, or what was typed for it last. */
  readonly json: Readonly<Ref<string>>;
  /** Why what was typed is no input. Until it is mended, the input is the last one without a fault. */
  readonly jsonFault: Readonly<Ref<JsonFault | undefined>>;
  readonly issuesAt: (path: Path) => readonly string[];
  /** Puts a value at a path; undefined takes away what is there. */
  readonly edit: (path: Path, value: unknown) => void;
  readonly replace: (input: Input) => void;
  readonly editJson: (text: string) => void;
  /** Drops what was typed as JSON, for the input. */
  readonly printJson: () => void;
}

const formKey: InjectionKey<Form> = Symbol("form");

/** Gives a form to the parts below a component. */
export function provideForm(form: Form): void {
  provide(formKey, form);
}

/** The form that a component is a part of. */
export function useForm(): Form {
  const form = inject(formKey);
  if (form === undefined) throw new Error("a part of a form stands outside of one");
  return form;
}

export function createForm(action: ActionData, initial: Input): Form {
  const input = shallowRef(initial);
  const areSecretsShown = ref(false);
  const masked = computed<Masked>(() =>
    areSecretsShown.value ? { input: input.value, secrets: new Map() } : maskSecrets(action, input.value),
  );
  const issues = computed(() => checkStrictly({ ...action, output: [] }, input.value));

  const json = ref("");
  const jsonFault = shallowRef<JsonFault>();
  /** What the marks in `json` stand for. */
  let secrets: Masked["secrets"] = new Map();
  const printJson = () => {
    json.value = indentedJson(masked.value.input);
    jsonFault.value = undefined;
    secrets = masked.value.secrets;
  };
  printJson();
  watch(areSecretsShown, () => jsonFault.value === undefined && printJson(), { flush: "sync" });

  const replace = (next: Input) => {
    input.value = next;
    printJson();
  };
  return {
    action,
    input,
    issues,
    areSecretsShown,
    shown: computed(() => masked.value.input),
    isMasked: computed(() => masked.value.secrets.size > 0),
    json,
    jsonFault,
    issuesAt: (path) => issues.value.filter((issue) => issue.path === pathText(path)).map(issueText),
    edit: (path, value) => replace(withValue(input.value, path, value) as Input),
    replace,
    printJson,
    editJson: (text) => {
      json.value = text;
      const parsed = parseJson(text);
      const isInput = "value" in parsed && isMembers(parsed.value);
      jsonFault.value = "fault" in parsed ? parsed.fault : isInput ? undefined : noInput;
      if (isInput) input.value = unmaskSecrets(action, parsed.value as Input, secrets);
    },
  };
}

const noInput: JsonFault = { message: "Expected an object", line: 1, column: 1, offset: 0 };

export function issueText({ expected, found }: InputIssue): string {
  return `Expected ${expected}, got ${found}.`;
}
