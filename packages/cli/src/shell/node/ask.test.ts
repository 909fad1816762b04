import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { Interrupted } from "../errors.js";
import { askSecret, typeSecret } from "./ask.js";

function createTerminal() {
  const modes: boolean[] = [];
  const modesWhenShown: (boolean | undefined)[] = [];
  let shown = "";
  const input = Object.assign(new PassThrough(), { setRawMode: (isRaw: boolean) => modes.push(isRaw) });
  const output = {
    write: (text: string) => {
      shown += text;
      modesWhenShown.push(modes.at(-1));
    },
  };
  const interruption = new AbortController();
  const answer = askSecret("Password: ", input, output, interruption.signal);
  return { input, answer, interruption, modes, modesWhenShown, shown: () => shown };
}

describe("askSecret", () => {
  it("shows the question, and nothing of what is typed", async () => {
    const { input, answer, modes, shown } = createTerminal();
    for (const key of [
      "s",
      "3",
      "x",
      "\u007f",
      "cr",
      Buffer.from("é").subarray(0, 1),
      Buffer.from("é").subarray(1),
      "\r",
    ])
      input.write(key);
    expect(await answer).toBe("s3cré");
    expect(shown()).toBe("Password: \n");
    expect(modes).toEqual([true, false]);
  });

  it("asks once the terminal shows no keys", async () => {
    const { input, answer, modesWhenShown } = createTerminal();
    input.write("s3cret\r");
    await answer;
    expect(modesWhenShown).toEqual([true, false]);
  });

  it("ends with Ctrl-C as an interruption does, and leaves the terminal as it was", async () => {
    const { input, answer, modes } = createTerminal();
    input.write("abc\u0003");
    await expect(answer).rejects.toBeInstanceOf(Interrupted);
    expect(modes).toEqual([true, false]);
  });

  it("ends when the command is stopped from elsewhere", async () => {
    const { answer, interruption, modes } = createTerminal();
    const reason = new Interrupted("stopped");
    interruption.abort(reason);
    await expect(answer).rejects.toBe(reason);
    expect(modes).toEqual([true, false]);
  });
});

describe("typeSecret", () => {
  it.each<[string, string, string | undefined]>([
    ["ab", "ab", undefined],
    ["ab\r", "ab", "enter"],
    ["ab\ncd", "ab", "enter"],
    ["ab\u0004", "ab", "enter"],
    ["ab\u0003", "ab", "interrupt"],
    ["añ😀\u007f\r", "añ", "enter"],
    ["\u007fa\r", "a", "enter"],
    ["abc\u0015d\r", "d", "enter"],
    ["a\u001b[Db\u001b[1;5Cc\u001bOA\r", "abc", "enter"],
    ["a\tb\u0007\r", "ab", "enter"],
  ])("of %j makes %j", (typed, text, end) => {
    expect(typeSecret("", typed)).toEqual({ text, end });
  });

  it("goes on behind what was typed before", () => {
    expect(typeSecret("ab", "\bc\r")).toEqual({ text: "ac", end: "enter" });
  });
});
