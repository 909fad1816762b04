import type { Credentials } from "@tcrkit/signer";
import type { ContentPlan } from "../../src/domain/populate/plan.js";
import type { EmulatorOptions, MockOptions } from "../../src/options/options.js";
import { createEmulator } from "../ask.js";
import type { Arrivals } from "./arrival.js";
import {
  admin,
  call,
  clockOf,
  codeOf,
  createInstance,
  createTeam,
  instancesOf,
  isThrottled,
  messageOfRegistry,
  statusOfRegistry,
} from "./served.js";

const told: string[] = [];
const slept: number[] = [];
const snapshot = createEmulator({ seedExamples: true }).snapshot();
const pair: Credentials = { secretId: "AKIDother", secretKey: "other" };
const plan: ContentPlan = { Instances: [{ RegistryId: "tcr-one" }, {}] };
/** What the flags name. */
export const files = {
  "snapshot.json": JSON.stringify(snapshot),
  "pair.json": JSON.stringify(pair),
  "plan.json": JSON.stringify(plan),
};
let monotonicMs = 0;

/** The options that an emulator takes from a mock. */
export const ofEmulator: Arrivals<Pick<MockOptions, keyof MockOptions & keyof EmulatorOptions>> = {
  edition: {
    value: "lenient",
    see: (served) => codeOf(served, "DescribeRegions", { Nothing: 1 }),
    seen: "ok",
    flags: { "--edition": { text: "lenient" } },
  },
  seed: {
    value: "a",
    see: createInstance,
    seen: "tcr-bpnpokw2",
    flags: { "--seed": { text: "a" } },
  },
  startAtMs: { value: 1e12, see: clockOf, seen: 1e12 },
  lifecycle: {
    value: { reads: 3 },
    see: async (served) => {
      const RegistryIds = [await createInstance(served)];
      const states: unknown[] = [];
      for (let read = 0; read < 4; read += 1) {
        const { RegistryStatusSet } = await call(served, "DescribeInstanceStatus", { RegistryIds });
        states.push(...(RegistryStatusSet as { Status: string }[]).map(({ Status }) => Status));
      }
      return states.join(" ");
    },
    seen: "Pending Pending Pending Deploying",
    flags: { "--lifecycle": { text: "reads:3" }, "--reads": { text: "3" } },
  },
  snapshot: { value: snapshot, see: instancesOf, seen: 20, flags: { "--snapshot": { text: "snapshot.json" } } },
  seedExamples: { value: true, see: instancesOf, seen: 20, flags: { "--seed-examples": {} } },
  content: {
    value: plan,
    see: async (served) => {
      const before = await instancesOf(served);
      await admin(served, "POST reset");
      return [before, await instancesOf(served)];
    },
    seen: [2, 2],
    flags: { "--content": { text: "plan.json" } },
  },
  nullForEmpty: {
    value: true,
    see: async (served) => (await call(served, "DescribeInstances"))["Registries"],
    seen: null,
  },
  throttle: { value: true, see: isThrottled, seen: true, flags: { "--no-throttle": { seen: false } } },
  registryAuth: {
    value: "none",
    see: statusOfRegistry,
    seen: 200,
    flags: { "--registry-auth": { text: "none" } },
  },
  registryInstance: {
    value: "tcr-12345678",
    see: messageOfRegistry,
    seen: "There is no running instance tcr-12345678.",
    flags: { "--registry-instance": { text: "tcr-12345678" } },
  },
  credentials: {
    value: [pair],
    see: (served) => codeOf(served, "DescribeRegions", {}, { credentials: pair }),
    seen: "ok",
    flags: { "--credentials": { text: "pair.json" } },
  },
  strict: {
    value: true,
    see: (served) => codeOf(served, "DescribeRegions", {}, { service: "cvm" }),
    seen: "AuthFailure.SignatureFailure",
    flags: { "--strict": {} },
  },
  spareOtherTags: {
    value: true,
    see: async (served) => {
      const repository = { RegistryId: await createTeam(served), NamespaceName: "team", RepositoryName: "nginx" };
      for (const Tag of ["v1", "v2"]) await admin(served, "POST images", { ...repository, Tag, Manifest: "{}" });
      await call(served, "DeleteImage", { ...repository, ImageVersion: "v1" });
      return (await call(served, "DescribeImages", repository))["TotalCount"];
    },
    seen: 1,
  },
  enforcePublicAccess: {
    value: true,
    see: messageOfRegistry,
    seen: "The public access of tcr-test is Closed: ManageExternalEndpoint opens it.",
    flags: { "--enforce-public-access": {} },
  },
  now: { value: () => 0, see: (served) => codeOf(served, "DescribeRegions"), seen: "AuthFailure.SignatureExpire" },
  monotonicNow: {
    value: () => {
      monotonicMs += 1e6;
      return monotonicMs;
    },
    beside: { throttle: true },
    see: isThrottled,
    seen: false,
  },
  sleep: {
    value: async (ms) => void slept.push(ms),
    see: async (served) => {
      await admin(served, "POST faults", { kind: "latency", ms: 5 });
      await call(served, "DescribeRegions");
      return slept.splice(0);
    },
    seen: [5],
  },
  webhooks: {
    value: { allowAnyHost: true },
    see: async (served) => {
      const RegistryId = await createTeam(served);
      // An address that nobody listens at, and that is not one of the names of this computer.
      const Trigger = { Name: "t", Targets: [{ Address: "http://0.0.0.0:59999/" }], EventTypes: ["pushImage"] };
      const enabled = { ...Trigger, Condition: ".*", Enabled: true };
      await call(served, "CreateWebhookTrigger", { RegistryId, Namespace: "team", Trigger: enabled });
      await admin(served, "POST images", { RegistryId, NamespaceName: "team", RepositoryName: "nginx", Tag: "v1" });
      await admin(served, "POST webhooks/drain");
      const { rows } = await admin(served, "GET state/webhookLogs");
      return (rows as { fault: string }[]).map(({ fault }) => fault);
    },
    seen: ["no connection"],
    flags: { "--webhooks-any-host": {} },
  },
  onRequest: {
    value: ({ action = "" }) => void told.push(action),
    see: async (served) => {
      await call(served, "DescribeRegions");
      return [...told.splice(0), served.stderr()];
    },
    seen: ["DescribeRegions", ""],
    flags: { "--quiet": { seen: [""] } },
  },
};
