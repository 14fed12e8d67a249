import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Seen } from '../../shared/model/observation';
import type { PdfPage } from '../../shared/model/pdf';
import { assess } from '../../shared/tasks/jobcenter-proof/assess';
import { type JobcenterProofMaterial, material } from '../../shared/tasks/jobcenter-proof/material';
import { readMessage } from '../../shared/tasks/jobcenter-proof/reading/message';
import { samples } from '../../shared/tasks/jobcenter-proof/samples';

type Log = Parameters<typeof assess>[1];
type Sent = Seen<'form-sent'>;
type Upload = Sent['uploads'][number];

const seeds = Array.from({ length: 1_000 }, (_, index) => index * 7_919);
const someSeed = fc.integer({ min: 0, max: 0xffffffff });

const verdicts = (from: JobcenterProofMaterial, log: Log) =>
  Object.fromEntries(assess(from, log).map(({ criterion, verdict }) => [criterion, verdict]));

function perfect(from: JobcenterProofMaterial): readonly [Sent, Log[number]] {
  const [sent, receipt] = samples(from)[0]?.observations ?? [];
  if (sent?.kind !== 'form-sent' || receipt?.kind !== 'receipt-kept') throw new Error('the first sample is perfect');
  return [sent, receipt];
}

const page = (number: number, turn: PdfPage['turn'] = 0): PdfPage => ({
  source: { kind: 'known', document: 'proof', page: number },
  turn,
  signals: [],
});

function own(pages: readonly PdfPage[], name = 'vertrag.pdf'): Upload {
  return {
    slot: 'proof',
    material: null,
    name,
    bytes: 9_000,
    facts: { outcome: 'read', bytes: 9_000, pages: [...pages] },
  };
}

function withUploads(from: JobcenterProofMaterial, uploads: readonly Upload[]) {
  const [sent, receipt] = perfect(from);
  return verdicts(from, [{ ...sent, uploads: [...uploads] }, receipt]);
}

describe('material', () => {
  test('is the same for the same seed, complete, and one page lies sideways', () => {
    for (const seed of seeds) {
      const made = material(seed);
      expect(material(seed)).toEqual(made);
      expect(made.paper.pages).toHaveLength(3);
      expect(made.paper.pages.filter(({ turn }) => turn % 180 === 90)).toHaveLength(1);
      const sheets = made.files.flatMap(({ make, sheets }) => (make === 'paper' ? sheets : []));
      expect([...sheets].sort()).toEqual([0, 1, 2]);
      expect(made.matters).toHaveLength(4);
      expect(new Set(made.matters.map(({ number }) => number)).size).toBe(4);
      expect(made.matters.filter(({ kind }) => kind === made.matter.kind)).toHaveLength(2);
      expect(new Set(made.files.map(({ fileName }) => fileName)).size).toBe(made.files.length);
    }
  });

  test('the right matter stands in every place of the list', () => {
    const places = seeds.map((seed) => material(seed).matter.value);
    for (const value of ['matter-1', 'matter-2', 'matter-3', 'matter-4']) {
      expect(places.filter((place) => place === value).length).toBeGreaterThan(150);
    }
  });
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
  const allMet = new Set(['met']);

  test('pages in any order, in any number of files, with other papers beside', () => {
    const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
    fc.assert(
      fc.property(someSeed, order, fc.nat(2), fc.boolean(), (seed, pages, cut, extra) => {
        const made = material(seed);
        const files = [pages.slice(0, cut), pages.slice(cut)].map((part) => own(part.map((each) => page(each))));
        const other = made.files.find(({ make, sheets }) => make === 'paper' && sheets.length === 0);
        const beside = { slot: 'proof', material: other?.name ?? '', name: 'neu.pdf', bytes: 1, facts: null };
        expect(new Set(Object.values(withUploads(made, extra ? [...files, beside] : files)))).toEqual(allMet);
      }),
    );
  });

  test('given files that lie right, and only the sideways page mended', () => {
    fc.assert(
      fc.property(someSeed, (seed) => {
        const made = material(seed);
        const given = made.files.map(({ name, fileName }) => ({
          slot: 'proof',
          material: name,
          name: fileName,
          bytes: 1,
          facts: null,
        }));
        const sideways = made.paper.pages.findIndex(({ turn }) => turn !== 0);
        expect(new Set(Object.values(withUploads(made, [...given, own([page(sideways)])])))).toEqual(allMet);
      }),
    );
  });
});

describe('doubt is never held against anybody', () => {
  const made = material(3);

  test('an own picture that nobody can look into', () => {
    const picture = { slot: 'proof', material: null, name: 'seite.jpg', bytes: 1, facts: null };
    expect(withUploads(made, [picture])).toMatchObject({ 'all-pages': 'not-seen', 'upright-format': 'not-seen' });
  });

  test('pages that are not sure, and turns that nobody can tell', () => {
    const unsure: PdfPage = { source: { kind: 'unsure', reason: 'x' }, turn: null, signals: [] };
    expect(withUploads(made, [own([page(0), page(1), unsure])])).toMatchObject({
      'all-pages': 'not-seen',
      'upright-format': 'not-seen',
    });
    expect(withUploads(made, [own([page(0), page(1), page(2, null)])])).toMatchObject({
      'all-pages': 'met',
      'upright-format': 'not-seen',
    });
  });

  test('a locked PDF does not reach anybody', () => {
    const locked: Upload = { ...own([]), facts: { outcome: 'locked', bytes: 1 } };
    expect(withUploads(made, [locked])).toMatchObject({ 'all-pages': 'not-seen', 'upright-format': 'missed' });
  });
});

describe('messages', () => {
  test.each([
    'Mietvertrag',
    'Hier ist mein mietvertag',
    'anbei die fehlenden Unterlagen',
    'siehe Anlage',
    'Guten Tag, ich schicke Ihnen alle 3 Seiten. MfG',
    'Arbeits vertrag Seite 1-3',
    'Here is the contract you asked for',
  ])('%s is clear', (text) => expect(readMessage(text).verdict).toBe('met'));

  test.each(['', '   ', '...', 'Hallo', 'xxx', 'asdf', 'Sehr geehrte Damen und Herren'])('%s says nothing', (text) =>
    expect(readMessage(text).verdict).toBe('missed'),
  );

  test.each(['договір оренди', 'Das hat gefehlt', 'kira sözleşmesi'])('%s is left to the coach', (text) =>
    expect(readMessage(text).verdict).toBe('not-seen'),
  );
});

test.each(['de', 'en'])('every reason the assessor can give has a sentence (%s)', (code) => {
  const words = JSON.parse(readFileSync(`locales/${code}/jobcenter-proof.json`, 'utf8')) as {
    reason: Record<string, string>;
  };
  const folder = 'shared/tasks/jobcenter-proof';
  const rules = [`${folder}/assess.ts`, ...readdirSync(`${folder}/reading`).map((file) => `${folder}/reading/${file}`)];
  const source = rules.map((file) => readFileSync(file, 'utf8')).join('');
  const found = [...source.matchAll(/(?:(?:met|missed|notSeen)\(\s*|reason: |[?:] )'([a-z]+-[a-z-]+)'/g)];
  const reasons = found.flatMap(([, reason]) => (reason && reason !== 'not-seen' ? [reason] : []));
  expect(reasons.length).toBeGreaterThan(14);
  expect(reasons.filter((reason) => !words.reason[reason])).toEqual([]);
});
