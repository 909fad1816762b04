import { describe, expect, it } from "vitest";
import {
  createInstanceToken,
  createWebhookTrigger,
  describeImages,
  modifyServiceAccountPassword,
} from "../gen/operations/index.js";
import { redactEvent, redactInput, redactOutput } from "./redact.js";

const secret = "Secret-4711";

describe("redactInput", () => {
  it("masks the password of an address, wherever a text is cut", () => {
    const text = `${"x".repeat(170)}https://user:${secret.repeat(10)}@example.com/`;
    expect(JSON.stringify(redactInput(describeImages, { RegistryId: text }))).not.toContain(secret);
  });

  it("masks sensitive members and keeps the others", () => {
    const input = { RegistryId: "tcr-1", Name: "bot", Password: secret, Random: false };
    expect(redactInput(modifyServiceAccountPassword, input)).toEqual({ ...input, Password: "***" });
  });

  it("masks them inside lists and structures, as a whole", () => {
    const target = { Address: "https://example.com/hook", Headers: [{ Key: "X-Key", Values: [secret, "b"] }] };
    const input = { RegistryId: "tcr-1", Trigger: { Name: "t", Targets: [target, target] } };
    const hidden = { Address: "https://example.com/hook", Headers: [{ Key: "X-Key", Values: "***" }] };
    expect(redactInput(createWebhookTrigger, input)).toEqual({
      RegistryId: "tcr-1",
      Trigger: { Name: "t", Targets: [hidden, hidden] },
    });
  });

  it("masks what the spec does not know, and values of a shape that it does not expect", () => {
    const input = { registryId: secret, RegistryId: { a: secret }, NamespaceName: [secret], Limit: 5, Digest: null };
    expect(redactInput(describeImages, input)).toEqual({
      registryId: "***",
      RegistryId: "***",
      NamespaceName: "***",
      Limit: 5,
      Digest: null,
    });
  });

  it("leaves the input as it was, and takes what is none", () => {
    const input = Object.freeze({ Password: secret });
    redactInput(modifyServiceAccountPassword, input);
    expect(input.Password).toBe(secret);
    expect(redactInput(describeImages, null as unknown as object)).toEqual({});
    expect(redactInput(describeImages, JSON.parse('{"__proto__":{"a":1}}'))).toEqual(JSON.parse('{"__proto__":"***"}'));
  });

  it("cuts long strings and long lists", () => {
    const input = { RepositoryName: "x".repeat(300) };
    expect(redactInput(describeImages, input)).toEqual({ RepositoryName: `${"x".repeat(200)}… (300 characters)` });
    const images = Array.from({ length: 60 }, () => ({ ImageVersion: "v1" }));
    const { ImageInfoList } = redactOutput(describeImages, { ImageInfoList: images });
    expect(ImageInfoList).toEqual([...images.slice(0, 50), "… (60 items)"]);
  });

  it("leaves out who an address says that one is", () => {
    const Trigger = { Targets: [{ Address: "https://me:pass@example.com/a" }] };
    expect(redactInput(createWebhookTrigger, { Trigger })).toEqual({
      Trigger: { Targets: [{ Address: "https://***@example.com/a" }] },
    });
  });
});

describe("redactOutput", () => {
  it("masks sensitive members and keeps the request id", () => {
    const output = { Username: "1000", Token: secret, ExpTime: 1, TokenId: "", RequestId: "request-1" };
    expect(redactOutput(createInstanceToken, output)).toEqual({ ...output, Token: "***" });
  });
});

describe("redactEvent", () => {
  const base = { callId: 1, operation: createInstanceToken, region: "ap-guangzhou" } as const;

  it("changes the events that hold an input or an output, and no other", () => {
    const request = redactEvent({ ...base, type: "request", input: { RegistryId: "tcr-1", token: secret } });
    expect(request).toMatchObject({ callId: 1, input: { RegistryId: "tcr-1", token: "***" } });
    const end = redactEvent({ ...base, type: "end", attempts: 1, durationMs: 5, output: { Token: secret } });
    expect(end).toMatchObject({ attempts: 1, output: { Token: "***" } });
    const throttle = { ...base, type: "throttle", waitedMs: 5 } as const;
    expect(redactEvent(throttle)).toBe(throttle);
  });
});
