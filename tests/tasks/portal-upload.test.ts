import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeDocument } from '../../shared/files/paper/make-document';
import type { Seen } from '../../shared/model/observation';
import { assess, type CriterionId } from '../../shared/tasks/portal-upload/assess';
import { material, type PortalUploadMaterial, slots } from '../../shared/tasks/portal-upload/material';
import { samples } from '../../shared/tasks/portal-upload/samples';
import { nodeWorld } from '../files-room/node-world';

type Log = Parameters<typeof assess>[1];
type Sent = Seen<'form-sent'>;

const seeds = Array.from({ length: 1_000 }, (_, index) => index * 7_919);
const someSeed = fc.integer({ min: 0, max: 0xffffffff });

const verdicts = (from: PortalUploadMaterial, log: Log) =>
  Object.fromEntries(assess(from, log).map(({ criterion, verdict }) => [criterion, verdict]));

function perfect(from: PortalUploadMaterial): readonly [Log[number], Sent] {
  const [summary, sent] = samples(from)[0]?.observations ?? [];
  if (summary?.kind !== 'summary-opened' || sent?.kind !== 'form-sent') throw new Error('the first sample is perfect');
  return [summary, sent];
}

/** Verdict and reason for one criterion after some fields were typed differently. */
function filled(from: PortalUploadMaterial, criterion: CriterionId, values: Readonly<Record<string, string>>): string {
  const [summary, sent] = perfect(from);
  const fields = sent.fields.map(({ field, value }) => ({ field, value: values[field] ?? value }));
  const found = assess(from, [summary, { ...sent, fields }]).find((finding) => finding.criterion === criterion);
  return `${found?.verdict} ${found?.reason}`;
}

describe('material', () => {
  test('is the same for the same seed, solvable, and has one slip that the portal finds', () => {
    for (const seed of seeds) {
      const made = material(seed);
      expect(material(seed)).toEqual(made);
      const kinds = made.files.map(({ kind }) => kind);
      expect(kinds).toEqual(expect.arrayContaining(['cv', 'certificate', 'photo', 'reference']));
      expect(kinds).toHaveLength(6);
      expect(new Set(made.files.map(({ fileName }) => fileName)).size).toBe(6);
      expect(made.jobs.map(({ value }) => value)).toContain(made.facts.job);
      expect(made.known[made.stale]).not.toBe(made.facts[made.stale]);
      expect(made.facts.mail).toMatch(/^[a-z]+\.[a-z]+@mail\.example$/);
      expect(Number(made.facts.birth.slice(8))).toBeGreaterThan(12);
    }
  });

  test('no order of files tells where the right ones are', () => {
    const firsts = seeds.map((seed) => material(seed).files[0]?.kind);
    for (const kind of ['cv', 'certificate', 'photo', 'reference']) {
      expect(firsts.filter((first) => first === kind).length).toBeGreaterThan(100);
    }
  });
});

test('the papers themselves keep and pass the limits as the material says', async () => {
  for (const seed of [3, 5]) {
    for (const file of material(seed).files) {
      if (file.make !== 'paper') continue;
      const { length } = await makeDocument(file.document, nodeWorld);
      expect([file.kind, length > slots.cv.largest]).toEqual([file.kind, file.kind === 'certificate-heavy']);
    }
  }
});

test('samples get exactly the expected verdicts for 1,000 seeds', () => {
  for (const seed of seeds) {
    const made = material(seed);
    for (const { name, observations, expected } of samples(made)) {
      expect([seed, name, verdicts(made, observations as Log)]).toEqual([seed, name, expected]);
    }
  }
});

describe('every right way counts', () => {
  const names = {
    plain: (value: string) => value,
    shouted: (value: string) => value.toUpperCase(),
    spaced: (value: string) => `  ${value} `,
    spelled: (value: string) => value.replace('ö', 'oe').replace('ä', 'ae').replace('ß', 'ss'),
  };
  const dates = {
    full: ([y = '', m = '', d = '']: string[]) => `${d}.${m}.${y}`,
    short: ([y = '', m = '', d = '']: string[]) => `${Number(d)}.${Number(m)}.${y}`,
    spaced: ([y = '', m = '', d = '']: string[]) => `${d}. ${m}. ${y}`,
    commas: ([y = '', m = '', d = '']: string[]) => `${d},${m},${y}`,
  };

  test('in any mixture of usual ways to write', () => {
    fc.assert(
      fc.property(
        someSeed,
        fc.constantFrom(...Object.values(names)),
        fc.constantFrom(...Object.values(dates)),
        fc.boolean(),
        (seed, write, day, refused) => {
          const made = material(seed);
          const [summary, sent] = perfect(made);
          const { facts } = made;
          const typed: Record<string, string> = {
            given: write(facts.given),
            family: write(facts.family),
            street: write(facts.street).replace('straße', 'str.'),
            town: write(facts.town),
            birth: day(facts.birth.split('-')),
            start: day(facts.start.split('-')),
            telephone: '',
          };
          const fields = sent.fields.map(({ field, value }) => ({ field, value: typed[field] ?? value }));
          const problems = [
            { field: 'mail', problem: 'mail-incomplete' },
            { field: 'telephone', problem: 'telephone-digits' },
            { field: 'cv', problem: 'file-missing' },
            { field: 'cv', problem: 'file-type' },
          ];
          const refusal = { kind: 'form-refused', n: 1, at: 5, form: 'application', problems } as const;
          const log = [...(refused ? [refusal] : []), summary, { ...sent, fields }];
          expect(new Set(Object.values(verdicts(made, log)))).toEqual(new Set(['met']));
        },
      ),
    );
  });

  test('a slip of the keyboard in a name is read over', () => {
    const of = { ...material(1), facts: { ...material(1).facts, family: 'Albrecht', town: 'Michelstadt' } };
    expect(filled(of, 'required-fields', { family: 'Albrehct', town: 'Michelstat' })).toBe('met fields-right');
  });

  test('a PDF shrunk with an own program is told by its pages', () => {
    fc.assert(
      fc.property(someSeed, fc.constantFrom('certificate', 'cv'), (seed, slot) => {
        const made = material(seed);
        const [summary, sent] = perfect(made);
        const pages = [{ source: { kind: 'known' as const, document: slot, page: 0 }, turn: 0 as const, signals: [] }];
        const facts = { outcome: 'read' as const, bytes: 500_000, pages };
        const own = { material: null, name: 'klein.pdf', bytes: 500_000, facts };
        const uploads = sent.uploads.map((upload) => (upload.slot === slot ? { ...upload, ...own } : upload));
        expect(new Set(Object.values(verdicts(made, [summary, { ...sent, uploads }])))).toEqual(new Set(['met']));
      }),
    );
  });
});

describe('doubt is never held against anybody', () => {
  test('own details in place of the data sheet', () => {
    expect(filled(material(2), 'required-fields', { street: 'Dorfplatz 3', town: 'Kassel' })).toBe(
      'not-seen other-facts',
    );
  });

  test('a photo of one’s own', () => {
    const made = material(2);
    const [summary, sent] = perfect(made);
    const own = { material: null, name: 'ich.jpeg', facts: null };
    const uploads = sent.uploads.map((upload) => (upload.slot === 'photo' ? { ...upload, ...own } : upload));
    const found = verdicts(made, [summary, { ...sent, uploads }]);
    expect(found).toMatchObject({ 'right-slots': 'not-seen', limits: 'met' });
  });
});

test('a text file under a PDF’s name is still a text file', () => {
  const made = [...seeds].map(material).find(({ files }) => files.some(({ kind }) => kind === 'cv-text-file'));
  if (!made) throw new Error('some seeds have a text file');
  const [summary, sent] = perfect(made);
  const name = made.files.find(({ kind }) => kind === 'cv-text-file')?.name ?? null;
  const renamed = { material: name, name: 'Lebenslauf.pdf' };
  const uploads = sent.uploads.map((upload) => (upload.slot === 'cv' ? { ...upload, ...renamed } : upload));
  expect(verdicts(made, [summary, { ...sent, uploads }])).toMatchObject({ 'right-slots': 'met', limits: 'missed' });
});

describe('dates', () => {
  const of = material(4);
  const [year, month, day] = of.facts.birth.split('-');
  test.each([
    [`${day}/${month}/${year}`, 'missed date-other-format'],
    [`${year}-${month}-${day}`, 'missed date-other-format'],
    [`${month}.${day}.${year}`, 'missed date-other-day'],
    [`${day}.${month}.${Number(year) + 1}`, 'missed date-other-day'],
  ])('%s', (value, expected) => expect(filled(of, 'date-format', { birth: value })).toBe(expected));
});

test.each(['de', 'en'])('every reason the assessor can give has a sentence (%s)', (code) => {
  const words = JSON.parse(readFileSync(`locales/${code}/portal-upload.json`, 'utf8')) as {
    reason: Record<string, string>;
  };
  const folder = 'shared/tasks/portal-upload';
  const rules = [`${folder}/assess.ts`, ...readdirSync(`${folder}/reading`).map((file) => `${folder}/reading/${file}`)];
  const source = rules.map((file) => readFileSync(file, 'utf8')).join('');
  const found = [...source.matchAll(/(?:(?:met|missed|notSeen)\(\s*|reason: |^ {2}\['[a-z-]+', )'([a-z-]+)'/gm)];
  const reasons = found.map(([, reason]) => reason ?? '');
  expect(reasons.length).toBeGreaterThan(20);
  expect(reasons.filter((reason) => !words.reason[reason])).toEqual([]);
});
