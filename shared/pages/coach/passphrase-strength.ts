/** How well a passphrase guards the key: `weak` is refused, the others are allowed. */
export type PassphraseStrength = 'weak' | 'fair' | 'good';

/** Under 12 characters a guess at scrypt's speed comes within reach of a patient thief. */
const shortest = 12;
const goodLength = 20;
const fewestDifferent = 7;

/** A hint, not a proof: counts length and variety, and knows no list of common passphrases. */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const characters = [...passphrase.trim()];
  const different = new Set(characters.map((character) => character.toLowerCase())).size;
  if (characters.length < shortest || different < fewestDifferent) return 'weak';
  return characters.length >= goodLength ? 'good' : 'fair';
}
