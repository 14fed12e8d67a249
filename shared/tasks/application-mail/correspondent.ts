export interface Name {
  readonly given: string;
  readonly family: string;
}

export interface Correspondent extends Name {
  readonly mail: string;
}

const plain: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ë: 'e' };

/** A person with the usual address at a domain, in ASCII: `zoe.oezdemir@mail.example`. */
export function correspondent(name: Name, domain: string): Correspondent {
  const local = `${name.given}.${name.family}`.toLowerCase().replace(/[äöüßë]/g, (letter) => plain[letter] ?? letter);
  return { ...name, mail: `${local}@${domain}` };
}
