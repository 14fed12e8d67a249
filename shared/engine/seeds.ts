/** Material of the check and material of practice never meet: the highest bit of a seed tells them apart. */
const checkBit = 0x80000000;

/** The largest seed that practice uses. */
export const largestPracticeSeed = checkBit - 1;

/** The seed of a check's attempt: different for each attempt, the same again when the log is replayed. */
export function checkSeed(sessionSeed: number, attempt: number): number {
  return (scramble(sessionSeed ^ Math.imul(attempt + 1, 0x9e3779b1)) | checkBit) >>> 0;
}

/** A practice seed from any number. */
export function practiceSeed(number: number): number {
  return Math.abs(Math.trunc(number)) % checkBit;
}

/** murmur3's finaliser: each input bit reaches each output bit. */
function scramble(value: number): number {
  let mixed = value >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
