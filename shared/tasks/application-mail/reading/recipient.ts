import type { Seen } from '../../../model/observation';
import type { ApplicationMailMaterial } from '../material';
import type { Reading } from './reading';

type SentMail = Seen<'mail-sent'>;

/** Whether a mail reaches the address that the ad names, on whichever line it stands. */
export function reachesEmployer(mail: SentMail, material: ApplicationMailMaterial): boolean {
  return everybody(mail).includes(bare(material.contact.mail));
}

/** The right address and nobody else; a copy to oneself is nobody else. */
export function readRecipient(mail: SentMail, material: ApplicationMailMaterial): Reading {
  if (!reachesEmployer(mail, material)) return { verdict: 'missed', reason: 'recipient-other-address' };
  const expected = [bare(material.contact.mail), bare(material.applicant.mail)];
  const others = everybody(mail).some((address) => !expected.includes(address));
  return others ? { verdict: 'missed', reason: 'recipient-others-too' } : { verdict: 'met', reason: 'recipient-right' };
}

function everybody(mail: SentMail): readonly string[] {
  return [...mail.to, ...mail.cc, ...mail.bcc].map(bare).filter((address) => address !== '');
}

/** `Lena Böhm <Lena@firma.example>` and `mailto:lena@firma.example;` are both `lena@firma.example`. */
function bare(address: string): string {
  const inBrackets = /<([^<>]*)>/.exec(address)?.[1] ?? address;
  return inBrackets
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '')
    .replace(/^["'\s]+|["'\s.,;]+$/g, '');
}
