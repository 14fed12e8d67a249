import type { Finding } from '../../../model/criterion';
import { beginsLike, wordsOf } from '../../../model/likeness';

const topicStems = [
  ...['miet', 'wohn', 'vertrag', 'nachweis', 'nachreich', 'unterlag', 'dokument', 'seite', 'anbei', 'anhang', 'anlage'],
  ...['angehaeng', 'arbeit', 'schreiben', 'brief', 'fehlend', 'vorgang', 'beleg', 'schick', 'sende', 'kopie'],
  ...['rent', 'lease', 'tenan', 'contract', 'proof', 'document', 'page', 'letter', 'missing', 'attach', 'enclos'],
  ...['employ', 'send', 'paper', 'copy', 'evidence'],
];

const empty = new Set(
  `hallo hello hi hey guten tag morgen abend moin danke thanks thank you bitte please test ok okay ja nein asdf asd bla
  blabla abc xxx x mfg lg liebe viele gruesse gruss kind regards sehr geehrte damen und herren`.split(/\s+/),
);

/** Does the text tell a stranger in the office what arrives? Words in other languages are left to the coach. */
export function readMessage(text: string): Pick<Finding, 'verdict' | 'reason'> {
  const words = wordsOf(text);
  if (words.length === 0) return { verdict: 'missed', reason: 'message-missing' };
  if (words.some((word) => topicStems.some((stem) => word.includes(stem) || beginsLike(word, stem)))) {
    return { verdict: 'met', reason: 'message-clear' };
  }
  const sayNothing = words.every((word) => empty.has(word) || /^(.)\1*$/u.test(word));
  return sayNothing
    ? { verdict: 'missed', reason: 'message-says-nothing' }
    : { verdict: 'not-seen', reason: 'message-unclear' };
}
