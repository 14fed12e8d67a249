import { describe, expect, test } from 'vitest';
import { answersOf } from '../../shared/apps/portal/answers';
import type { FormField } from '../../shared/apps/portal/form';
import { limitsPassed, problemsIn } from '../../shared/apps/portal/problems';
import { receiptNumber, receiptText } from '../../shared/apps/portal/receipt';

const text = (name: string, more: object = {}): FormField => ({
  kind: 'text',
  name,
  label: name,
  required: true,
  longest: 100,
  ...more,
});
const date: FormField = { kind: 'date', name: 'birth', label: 'Geburtstag', required: true };
const slot = { kind: 'files', name: 'cv', label: 'CV', required: true, types: ['pdf'], largest: 100, most: 1 } as const;
const codes = (field: FormField, value: string) =>
  problemsIn([field], { values: { [field.name]: value }, uploads: [] }).map(({ code }) => code);

describe('what the portal finds', () => {
  test.each([
    ['', ['missing']],
    ['   ', ['missing']],
    ['morgen', ['date-unreadable']],
    ['5. März 2009', ['date-unreadable']],
    ['05.03.2009', []],
    ['2009-03-05', []],
    ['5/3/09', []],
  ])('date %j', (value, found) => expect(codes(date, value)).toEqual(found));

  test.each([
    ['postcode', '64711', []],
    ['postcode', '6471', ['postcode-digits']],
    ['mail', 'mira@mail.example', []],
    ['mail', 'miramail.example', ['mail-incomplete']],
    ['telephone', '+49 (6061) 555-123', []],
    ['telephone', 'O6061 555123', ['telephone-digits']],
    ['telephone', '123', ['telephone-digits']],
  ])('%s %j', (check, value, found) => expect(codes(text('line', { check }), value)).toEqual(found));

  test('an optional line may stay empty, an overlooked one is not noticed', () => {
    expect(codes(text('line', { required: false, check: 'telephone' }), '')).toEqual([]);
    expect(codes(text('line', { overlooked: true }), '')).toEqual([]);
  });

  test('limits of files are named, but one may go on; a missing file stops', () => {
    const upload = { key: 1, field: 'cv', offer: null, name: 'cv.docx', size: 101, bytes: null };
    const found = problemsIn([slot], { values: {}, uploads: [upload] });
    expect(found).toEqual([
      { field: 'cv', code: 'file-type', firm: false },
      { field: 'cv', code: 'file-too-large', firm: false },
    ]);
    expect(problemsIn([slot], { values: {}, uploads: [] })).toEqual([
      { field: 'cv', code: 'file-missing', firm: true },
    ]);
  });

  test('endings count in any case', () => {
    const limits = { types: ['jpg'], largest: 10 } as const;
    expect(limitsPassed(limits, { name: 'Foto.JPEG', size: 10 })).toEqual([]);
    expect(limitsPassed(limits, { name: 'jpg', size: 10 })).toEqual(['file-type']);
  });
});

describe('the receipt', () => {
  test('is a text that Windows editors read', () => {
    const bytes = receiptText(['Amt', 'Antrag'], [{ label: 'Name', answers: ['Zoë\nWeiß'] }], 'leer');
    const words = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    expect(words).toBe('\uFEFFAmt\r\nAntrag\r\n\r\nName: Zoë\r\nWeiß\r\n');
  });

  test('numbers every sending', () => {
    expect(receiptNumber({ receiptNumber: 'A-1' }, { sendings: 2 })).toBe('A-1-2');
  });

  test('says choices in words', () => {
    const select: FormField = {
      kind: 'select',
      name: 'job',
      label: 'Stelle',
      required: true,
      options: [{ value: 'job-1', label: 'Gärtnerei' }],
    };
    const work = { values: { job: 'job-1' }, uploads: [] };
    expect(answersOf([select, date], work, 'Ja')).toEqual([
      { label: 'Stelle', answers: ['Gärtnerei'] },
      { label: 'Geburtstag', answers: [] },
    ]);
  });
});
