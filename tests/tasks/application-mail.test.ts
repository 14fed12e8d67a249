import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Seen } from '../../shared/model/observation';
import { assess, type CriterionId } from '../../shared/tasks/application-mail/assess';
import { type ApplicationMailMaterial, material } from '../../shared/tasks/application-mail/material';
import { samples } from '../../shared/tasks/application-mail/samples';
import { applicationMail } from '../../shared/tasks/application-mail/task';

type SentMail = Seen<'mail-sent'>;

interface Words {
  readonly reason: Readonly<Record<string, string>>;
  readonly view: {
    readonly draft: { readonly body: string };
    readonly gap: Readonly<Record<ApplicationMailMaterial['gaps'], { readonly firm: string; readonly job: string }>>;
  };
}

const seeds = Array.from({ length: 1_000 }, (_, index) => index * 7_919);
const someSeed = fc.integer({ min: 0, max: 0xffffffff });

function verdicts(from: ApplicationMailMaterial, mails: readonly SentMail[]): Record<string, string> {
  return Object.fromEntries(assess(from, mails).map(({ criterion, verdict }) => [criterion, verdict]));
}

function perfect(from: ApplicationMailMaterial): SentMail {
  const mail = samples(from)[0]?.observations[0];
  if (mail?.kind !== 'mail-sent') throw new Error('the first sample is a mail');
  return mail;
}

function reasonFor(criterion: CriterionId, from: ApplicationMailMaterial, change: Partial<SentMail>): string {
  const finding = assess(from, [{ ...perfect(from), ...change }]).find((found) => found.criterion === criterion);
  return `${finding?.verdict} ${finding?.reason}`;
}

const everythingMet = Object.fromEntries(applicationMail.criteria.map(({ id }) => [id, 'met']));

describe('material', () => {
  it('is the same for the same seed and valid for 1,000 of them', () => {
    for (const seed of seeds) {
      const made = material(seed);
      expect(material(seed)).toEqual(made);
      const kinds = made.files.map(({ kind }) => kind);
      expect(kinds).toContain(`${made.wanted}-current`);
      expect(new Set(kinds).size).toBe(6);
      expect(made.contact.mail).toMatch(/^[a-z.]+@[a-z-]+\.example$/);
      expect(made.reference).not.toBe(made.oldReference);
      const writers = made.inbox.map(({ from }) => from.mail);
      expect(new Set(writers).size).toBe(writers.length);
      expect(made.inbox.every(({ kind, from }) => (kind === 'fair') === (from.mail === made.contact.mail))).toBe(true);
      const days = made.inbox.map(({ day }) => day);
      expect([...days].sort().reverse()).toEqual(days);
    }
  });

  it('differs between seeds', () => {
    const references = new Set(seeds.map((seed) => material(seed).reference));
    expect(references.size).toBeGreaterThan(800);
  });
});

describe('samples', () => {
  it('get exactly the expected verdicts for 1,000 seeds', () => {
    for (const seed of seeds) {
      const made = material(seed);
      const judged = samples(made).map(({ name, observations }) => [name, verdicts(made, observations as SentMail[])]);
      expect(judged, `seed ${seed}`).toEqual(samples(made).map(({ name, expected }) => [name, expected]));
    }
  });
});

describe('every right way counts', () => {
  const greetings = [
    'Sehr geehrte Damen und Herren,',
    'Sehr geerhte Damen und Herren',
    'Guten Tag,',
    'guten tag {contact}',
    'Gutentag',
    'Hallo {contact}!',
    'Liebe Frau {contact},',
    'Liber Herr {contact}',
    'Moin!',
    'Hi {contact},',
    'Dear Sir or Madam,',
    'Good morning {contact}',
    'Frau {contact},',
    'Grüß Gott!',
    'To whom it may concern:',
  ];
  const texts = [
    'hiermit bewerbe ich mich um die Stelle. Mein Lebenslauf ist im Anhang.',
    'ich möchte gern bei Ihnen eine Ausbildung machen und schicke Ihnen meine Unterlagen.',
    'ich bewärbe mich auf ihre anzeige, mein lebenlauf is angehengt',
    'anbei meine Bewerbung.',
    'I am applying for the apprenticeship. Please find my CV attached.',
    'I saw your advert and I would like to work for you.',
    'ich habe Ihre Anzeige für {job} gelesen und würde gern bei Ihnen anfangen.',
  ];
  const closings = [
    'Mit freundlichen Grüßen\n{given} {family}',
    'MfG {given}',
    'Viele Grüße\n\n{family}',
    'Kind regards\n{given} {family}',
    'mit freundlichen grüssen\nmarco bellini',
    'LG\nMarie-Luise von der Heide',
    'Mit freundlichem Gruß, {given}\n0151 5550123',
    'Mein Name ist {given} {family}.',
    'Ich freue mich auf Ihre Antwort und bin jederzeit zu erreichen, viele Grüße Marco Bellini',
    'LG Marco!',
    'Thank you,\nMarco.',
  ];
  const subjects = [
    'Bewerbung {ref}',
    '{ref}',
    'AW: Messe – Kennziffer: {ref}',
    'bewerbung nr. {spaced}',
    'Application ({joined})',
    '{lower} Bewerbung Ausbildung',
    'Bewerbung auf Ihre Anzeige Nummer {number}',
  ];

  it('in any mixture of usual forms', () => {
    fc.assert(
      fc.property(
        someSeed,
        fc.constantFrom(...greetings),
        fc.constantFrom(...texts),
        fc.constantFrom(...closings),
        fc.constantFrom(...subjects),
        fc.constantFrom('plain', 'upper', 'named', 'copy-to-self', 'reply'),
        fc.boolean(),
        (seed, greeting, text, closing, subject, way, withPhoto) => {
          const made = material(seed);
          const fill = (words: string) =>
            words
              .replaceAll('{contact}', made.contact.family)
              .replaceAll('{given}', made.applicant.given)
              .replaceAll('{family}', made.applicant.family)
              .replaceAll('{job}', made.job.german)
              .replaceAll('{ref}', made.reference)
              .replaceAll('{spaced}', made.reference.replace(/[-/]/g, ' - '))
              .replaceAll('{joined}', made.reference.replace(/[-/]/g, ''))
              .replaceAll('{number}', made.reference.match(/\d{4}(?!.*\d{4})/)?.[0] ?? '')
              .replaceAll('{lower}', made.reference.toLowerCase());
          const right = perfect(made);
          const photo = made.files.filter(({ kind }) => withPhoto && kind === 'photo').map(({ name }) => name);
          const address = made.contact.mail;
          const mail: SentMail = {
            ...right,
            to: [way === 'upper' ? address.toUpperCase() : way === 'named' ? `Team <${address}>` : address],
            cc: way === 'copy-to-self' ? [made.applicant.mail] : [],
            replyTo: way === 'reply' ? 'mail-1' : null,
            subject: fill(subject),
            body: [fill(greeting), fill(text), fill(closing)].join('\n\n'),
            attachments: [...photo, ...right.attachments],
          };
          expect(verdicts(made, [mail])).toEqual(everythingMet);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('laid out like a letter, with addresses, date and subject above the greeting', () => {
    const made = material(5);
    const { applicant, contact, employer } = made;
    const head = [
      `${applicant.given} ${applicant.family}\nHauptstraße 5\n64711 Erbach`,
      `${employer.name}\n${contact.given} ${contact.family}\nMarkt 1\n64720 Michelstadt`,
      'Erbach, 3. Februar 2027',
      'Bewerbung um einen Ausbildungsplatz',
    ].join('\n\n');
    for (const greeting of ['Sehr geehrte Damen und Herren,', 'Guten Tag,', 'Hallo!']) {
      const text = 'ich bewerbe mich um die Stelle.\n\nMit freundlichen Grüßen';
      const body = `${head}\n\n${greeting}\n\n${text}\n${applicant.given}`;
      expect(verdicts(made, [{ ...perfect(made), body }])).toEqual(everythingMet);
    }
    const ungreeted = `${head}\n\nich bewerbe mich um die Stelle.\n\nLiebe Grüße\n${applicant.given}`;
    expect(reasonFor('greeting', made, { body: ungreeted })).toBe('missed greeting-missing');
  });

  it('when a second mail puts the first one right, in either order', () => {
    fc.assert(
      fc.property(someSeed, fc.boolean(), (seed, wrongFirst) => {
        const made = material(seed);
        const right = perfect(made);
        const followUp = { ...right, n: 2, subject: 'Anhang vergessen', body: 'Hier noch die Datei.' };
        const first = { ...right, attachments: [] };
        expect(verdicts(made, wrongFirst ? [first, followUp] : [followUp, first])).toEqual(everythingMet);
      }),
    );
  });

  it('and a mail to a friend beside the application changes nothing', () => {
    const made = material(5);
    const toFriend = { ...perfect(made), n: 2, to: ['freund@mail.example'], subject: '', body: 'hey', attachments: [] };
    expect(verdicts(made, [perfect(made), toFriend])).toEqual(everythingMet);
  });
});

describe('what is missed', () => {
  const made = material(11);

  it.each<[CriterionId, Partial<SentMail>, string]>([
    ['recipient', { to: [made.contact.mail, 'freund@mail.example'] }, 'missed recipient-others-too'],
    ['recipient', { to: ['freund@mail.example'] }, 'missed recipient-other-address'],
    ['reference', { subject: 'Bewerbung' }, 'missed reference-missing'],
    ['reference', { subject: `Bewerbung ${made.oldReference}` }, 'missed reference-differs'],
    ['reference', { subject: 'Bewerbung', body: `Nummer ${made.reference}` }, 'missed reference-in-text'],
    ['greeting', { body: 'Ich bewerbe mich auf die Stelle.' }, 'missed greeting-and-name-missing'],
    ['greeting', { body: 'Hallo,\nich bewerbe mich.\nViele Grüße\n[Dein Name]' }, 'missed name-missing'],
    ['greeting', { body: 'Dobrý den\nich bewerbe mich.\nViele Grüße\nMarco' }, 'not-seen greeting-unclear'],
    ['greeting', { body: 'Здравствуйте\nich bewerbe mich.\nViele Grüße\nMarco' }, 'not-seen greeting-unclear'],
    ['greeting', { body: 'Werte Personalabteilung,\nich bewerbe mich.\nViele Grüße\nMarco' }, 'met greeting-right'],
    ['text-fits', { body: '' }, 'missed text-too-short'],
    ['text-fits', { body: `Hallo, ich bewerbe mich. ${'Ich lerne gern. '.repeat(200)}` }, 'missed text-too-long'],
    ['text-fits', { body: `Hallo, ich bewerbe mich. ${'Ich lerne gern. '.repeat(150)}` }, 'not-seen text-unclear'],
    ['text-fits', { body: 'Hallo, ich finde Ihren Betrieb interessant und lerne schnell.' }, 'met text-right'],
    ['text-fits', { body: 'Hallo, ich würde mich freuen, von Ihnen zu hören.' }, 'not-seen text-unclear'],
    ['text-fits', { body: 'Hallo, ich möchte Mechaniker werden und bin fleißig.' }, 'met text-right'],
    ['text-fits', { body: 'Hallo, kommst du am Samstag mit uns ins Kino? Das wird gut!' }, 'missed text-off-topic'],
    [
      'text-fits',
      { body: 'Merhaba, sizinle tanışmayı çok isterim. Teşekkür ederim efendim.' },
      'not-seen text-unclear',
    ],
    ['no-placeholder', { body: '' }, 'not-seen no-text'],
    ['no-placeholder', { subject: 'Bewerbung als XX' }, 'missed placeholder-left'],
    ['no-placeholder', { body: 'Ich bewerbe mich bei [company name].' }, 'missed placeholder-left'],
    ['no-placeholder', { body: 'Ich beginne am XX.XX.2027.' }, 'missed placeholder-left'],
    ['no-placeholder', { body: 'Ich bewerbe mich bei ____.' }, 'missed placeholder-left'],
    ['no-placeholder', { body: 'Ich bewerbe mich.\n________________\nMarco Bellini' }, 'met placeholder-none'],
    ['no-placeholder', { body: 'Ich bewerbe mich bei __Elektro Aydin____. xx' }, 'met placeholder-none'],
    ['no-placeholder', { body: `Ich bewerbe mich bei [${made.employer.name}].` }, 'met placeholder-none'],
    ['no-placeholder', { subject: `[${made.reference}] Bewerbung` }, 'met placeholder-none'],
    ['no-placeholder', { body: 'Ich (17) trage XXL und warte ... <3' }, 'met placeholder-none'],
  ])('%s: %o', (criterion, change, expected) => {
    expect(reasonFor(criterion, made, change)).toBe(expected);
  });

  it('a wrong paper beside the right one', () => {
    const old = made.files.find(({ kind }) => kind.endsWith('-old'))?.name ?? '';
    const attachments = [...perfect(made).attachments, old];
    expect(reasonFor('attachment', made, { attachments })).toBe('missed attachment-wrong-too');
    expect(reasonFor('attachment', made, { attachments: [old] })).toBe('missed attachment-wrong');
  });
});

describe('the half-finished text', () => {
  const words = (code: string): Words =>
    JSON.parse(readFileSync(new URL(`../../locales/${code}/application-mail.json`, import.meta.url), 'utf8'));

  it.each(['de', 'en'])(
    'shows its gaps in %s, and counts once they are filled and greeting and name are there',
    (code) => {
      const { gap, draft } = words(code).view;
      for (const seed of seeds.slice(0, 100)) {
        const made = material(seed);
        const job = code === 'de' ? made.job.german : made.job.english;
        const fill = (firm: string, training: string) =>
          draft.body.replace('{{firm}}', firm).replace('{{job}}', training);
        const frame = (body: string) => `Hallo!\n\n${body}${made.applicant.given}`;
        const right = perfect(made);
        const gaps = gap[made.gaps];
        const oneLeft = { ...right, body: frame(fill(made.employer.name, gaps.job)) };
        const otherLeft = { ...right, body: frame(fill(gaps.firm, job)) };
        expect(verdicts(made, [oneLeft])).toEqual({ ...everythingMet, 'no-placeholder': 'missed' });
        expect(verdicts(made, [otherLeft])).toEqual({ ...everythingMet, 'no-placeholder': 'missed' });
        expect(verdicts(made, [{ ...right, body: frame(fill(made.employer.name, job)) }])).toEqual(everythingMet);
        const untouched = verdicts(made, [{ ...right, body: fill(gaps.firm, gaps.job) }]);
        expect(untouched).toEqual({ ...everythingMet, greeting: 'missed', 'no-placeholder': 'missed' });
      }
    },
  );

  it('has a sentence for each reason in the code, and none too many', () => {
    const folder = new URL('../../shared/tasks/application-mail/', import.meta.url);
    const files = ['assess.ts', ...readdirSync(new URL('reading/', folder)).map((name) => `reading/${name}`)];
    const code = files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
    for (const reason of Object.keys(words('de').reason)) expect(code).toContain(`'${reason}'`);
  });
});
