/** Numbers from 0 up to, not including, 2^32. */
export interface RandomSource {
  (): number;
  /** Where it stands: another one goes on from there. */
  readonly state: () => RandomState;
}

export type RandomState = readonly [number, number, number, number];

/**
 * A random source that gives the same numbers for the same seed (sfc32). Not for secrets.
 *
 * @see https://pracrand.sourceforge.net
 */
export function createRandomSource(seed: string): RandomSource {
  const source = resumeRandomSource([hash(seed, 1), hash(seed, 2), hash(seed, 3), 1]);
  // The first numbers still show the seed.
  for (let round = 0; round < 12; round += 1) source();
  return source;
}

/** A random source that goes on where another one stood. */
export function resumeRandomSource(state: RandomState): RandomSource {
  let [a, b, c, counter] = state;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  return Object.assign(next, { state: (): RandomState => [a, b, c, counter] });
}

/** FNV-1a over the text's UTF-16 units, with a start of its own for each salt. */
function hash(text: string, salt: number): number {
  let value = 0x811c9dc5 ^ Math.imul(salt, 0x9e3779b1);
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value | 0;
}
