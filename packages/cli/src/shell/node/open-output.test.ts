import { describe, expect, it, vi } from "vitest";
import { type FileWriter, openOutput } from "./open-output.js";

const noStream = () => {
  throw new Error("the stream was opened");
};

function fileWriter(write: FileWriter["writeSync"], isCharacterDevice = false): FileWriter {
  return { fstatSync: () => ({ isCharacterDevice: () => isCharacterDevice }), writeSync: write };
}

function failure(code: string): () => never {
  return () => {
    throw Object.assign(new Error(code), { code });
  };
}

describe("openOutput", () => {
  it("writes all to a pipe without opening its stream", () => {
    const written: string[] = [];
    const writer = fileWriter((_, bytes) => {
      const part = bytes.subarray(0, 4);
      written.push(Buffer.from(part).toString());
      return part.length;
    });
    const output = openOutput(1, noStream, noStream, writer);
    output.write("instances\n");
    expect({ written, isTTY: output.isTTY }).toEqual({ written: ["inst", "ance", "s\n"], isTTY: false });
  });

  it("tells when nobody reads any more", () => {
    const onClosed = vi.fn();
    openOutput(1, noStream, onClosed, fileWriter(failure("EPIPE"))).write("a");
    expect(onClosed).toHaveBeenCalledOnce();
  });

  it("leaves what does not fit to the stream, and waits for it", async () => {
    const write = vi.fn(() => false);
    const once = vi.fn((_event: "drain", listener: () => void) => listener());
    const output = openOutput(1, () => ({ write, once }), noStream, fileWriter(failure("EAGAIN")));
    await output.write("abc");
    expect(write).toHaveBeenCalledWith(Buffer.from("abc"));
  });

  it("does not hide another failure", () => {
    expect(() => openOutput(1, noStream, noStream, fileWriter(failure("ENOSPC"))).write("a")).toThrow("ENOSPC");
  });

  it("writes at once to a device that is no terminal", () => {
    const write = vi.fn((_: number, bytes: Uint8Array) => bytes.length);
    const output = openOutput(1, () => ({ write: noStream, once: noStream }), noStream, fileWriter(write, true));
    output.write("a");
    expect({ writes: write.mock.calls.length, isTTY: output.isTTY }).toEqual({ writes: 1, isTTY: false });
  });

  it("takes the stream of a terminal, with its width", () => {
    const stream = { isTTY: true, columns: 40, write: vi.fn(() => true), once: vi.fn() };
    const output = openOutput(2, () => stream, noStream, fileWriter(noStream, true));
    output.write("a");
    expect({ isTTY: output.isTTY, columns: output.columns }).toEqual({ isTTY: true, columns: 40 });
    expect(stream.write).toHaveBeenCalledWith("a");
  });
});
