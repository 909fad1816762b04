/** The bytes of a body. @throws Error for one that is larger than `maxBytes`. */
export async function readBytes(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of body) {
    bytes += piece.length;
    if (bytes > maxBytes) throw new Error(`expected at most ${maxBytes} bytes, got more`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces, bytes);
}
