/**
 * Starts a stream of numbers from 0 up to 1, the same for the same seed on every machine.
 *
 * The generator is sfc32 (Doty-Humphrey, PractRand): 32-bit integers only, so that no engine rounds
 * differently.
 */
export function seededRandom(seed: number): () => number {
  let a = seed | 0;
  let b = Math.floor(seed / 2 ** 32) | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  // Near seeds begin alike: the first numbers are thrown away.
  for (let thrown = 0; thrown < 15; thrown += 1) next();
  return next;
}
