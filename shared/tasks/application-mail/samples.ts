import type { Seen } from '../../model/observation';
import type { Sample } from '../../model/task';
import type { CriterionId } from './assess';
import type { FileKind } from './files';
import type { ApplicationMailMaterial } from './material';

type SentMail = Seen<'mail-sent'>;

const allMet = {
  recipient: 'met',
  reference: 'met',
  greeting: 'met',
  'text-fits': 'met',
  attachment: 'met',
  'no-placeholder': 'met',
} as const satisfies Sample<CriterionId>['expected'];

/** A right mail, one mail with exactly one slip for each criterion, and no mail at all. */
export function samples(material: ApplicationMailMaterial): readonly Sample<CriterionId>[] {
  const right = rightMail(material);
  const slip = (name: string, missed: CriterionId, change: Partial<SentMail>): Sample<CriterionId> => ({
    name,
    observations: [{ ...right, ...change }],
    expected: { ...allMet, [missed]: 'missed' },
  });
  const wrongAddress = material.inbox.find(({ kind }) => kind === 'former')?.from.mail ?? material.applicant.mail;
  return [
    { name: 'perfect', observations: [right], expected: allMet },
    slip('other address', 'recipient', { to: [wrongAddress] }),
    slip('others too', 'recipient', { cc: [wrongAddress] }),
    slip('no reference', 'reference', { subject: `Bewerbung: ${material.job.german}` }),
    slip('no greeting', 'greeting', { body: bodyOf({ ...wordsFor(material), greeting: '' }) }),
    slip('no name', 'greeting', { body: bodyOf({ ...wordsFor(material), name: '' }) }),
    slip('no text', 'text-fits', { body: bodyOf({ ...wordsFor(material), text: '' }) }),
    slip('no file', 'attachment', { attachments: [] }),
    slip('template attached', 'attachment', { attachments: [fileOf(material, 'cv-template')] }),
    slip('gap left', 'no-placeholder', { body: right.body.replace(material.job.german, gapIn(material)) }),
    { name: 'nothing sent', observations: [], expected: nothingSent },
  ];
}

const nothingSent = {
  recipient: 'missed',
  reference: 'not-seen',
  greeting: 'not-seen',
  'text-fits': 'not-seen',
  attachment: 'not-seen',
  'no-placeholder': 'not-seen',
} as const satisfies Sample<CriterionId>['expected'];

function rightMail(material: ApplicationMailMaterial): SentMail {
  return {
    kind: 'mail-sent',
    n: 1,
    at: 180_000,
    to: [material.contact.mail],
    cc: [],
    bcc: [],
    subject: `Bewerbung, Kennziffer ${material.reference}`,
    body: bodyOf(wordsFor(material)),
    attachments: [fileOf(material, `${material.wanted}-current`)],
    replyTo: null,
  };
}

interface MailWords {
  readonly greeting: string;
  readonly text: string;
  readonly name: string;
}

function wordsFor({ contact, applicant, job }: ApplicationMailMaterial): MailWords {
  return {
    greeting: `Guten Tag ${contact.given} ${contact.family},`,
    text: `ich bewerbe mich um den Ausbildungsplatz: ${job.german}. Die Datei finden Sie im Anhang. Ich freue mich auf Ihre Antwort.`,
    name: `${applicant.given} ${applicant.family}`,
  };
}

function bodyOf({ greeting, text, name }: MailWords): string {
  return `${greeting}\n\n${text}\n\nMit freundlichen Grüßen\n${name}`.trim();
}

function fileOf({ files }: ApplicationMailMaterial, kind: FileKind): string {
  const file = files.find((candidate) => candidate.kind === kind);
  if (!file) throw new RangeError(`no file of kind ${kind}`);
  return file.name;
}

function gapIn({ gaps }: ApplicationMailMaterial): string {
  return { brackets: '[Name der Ausbildung]', crosses: 'XX', lines: '______' }[gaps];
}
