import { actionErrorCodes, commonErrors, serviceErrors } from "@tcrkit/client/errors";
import { createFetch, createTransport, Emulator } from "@tcrkit/mock/core";
import { expect, it } from "vitest";
import { setNextFault } from "./admin.js";
import { callAnswering } from "./call-answering.js";
import { sendCall } from "./send-call.js";

it("takes an action that documents the code, and any where none does", async () => {
  const { action } = await callAnswering("InvalidParameter.ErrorNameExists");
  expect((actionErrorCodes as Readonly<Record<string, readonly string[]>>)[action]).toContain(
    "InvalidParameter.ErrorNameExists",
  );
  expect((await callAnswering("IpInBlacklist")).action).toBe("DescribeRegions");
});

it("gets every code that there is a page of", async () => {
  const emulator = new Emulator({ seedExamples: true });
  const fetch = createFetch(emulator);
  const target = {
    transport: createTransport(emulator),
    ask: (path: string, init?: RequestInit) => fetch(`http://emulator.localhost${path}`, init),
  };
  for (const code of new Set([...Object.keys(commonErrors), ...Object.keys(serviceErrors)])) {
    await setNextFault(target, { kind: "error", code: code as never });
    const { error } = await sendCall(target, await callAnswering(code), { isChecked: false, now: () => 0 });
    expect(error?.code).toBe(code);
  }
});
