/** A line of recipients, read. */
export interface Recipients {
  readonly addresses: readonly string[];
  /** The parts of the line that are no address. */
  readonly unreadable: readonly string[];
}

const address = /^[^\s@<>()[\]",;:]+@[^\s@<>()[\]",;:.]+(\.[^\s@<>()[\]",;:.]+)+$/;

/**
 * Addresses separated by comma, semicolon, blank or line break, each bare or as `Lena Böhm <lena@firma.example>`.
 * Every address stands once, in the order of the line.
 */
export function readRecipients(line: string): Recipients {
  const bare = line.replace(/"[^"]*"\s*(?=<)/g, '').replace(/[^,;<>@\n]*<([^<>]*)>/g, ' $1 ');
  const parts = bare
    .split(/[\s,;]+/)
    .map((part) => part.replace(/^mailto:/i, '').replace(/\.+$/, ''))
    .filter((part) => part !== '');
  const addresses = parts.filter((part) => address.test(part));
  return { addresses: [...new Set(addresses)], unreadable: parts.filter((part) => !address.test(part)) };
}

export type RecipientProblem = { readonly kind: 'nobody' } | { readonly kind: 'unreadable'; readonly part: string };
export type RecipientLine = 'to' | 'cc' | 'bcc';

/** What keeps a mail from being sent, for each line. A mail needs at least one recipient, on any line. */
export function recipientProblems(
  letter: Readonly<Record<RecipientLine, string>>,
): Partial<Record<RecipientLine, RecipientProblem>> {
  const problems: Partial<Record<RecipientLine, RecipientProblem>> = {};
  for (const line of ['to', 'cc', 'bcc'] as const) {
    const [part] = readRecipients(letter[line]).unreadable;
    if (part !== undefined) problems[line] = { kind: 'unreadable', part };
  }
  const nobody = `${letter.to}${letter.cc}${letter.bcc}`.replace(/[\s,;]/g, '') === '';
  return nobody ? { to: { kind: 'nobody' } } : problems;
}
