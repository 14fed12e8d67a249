import { describe, expect, test } from 'vitest';
import { fairFindings } from '../../shared/engine/fair-findings';
import type { Finding } from '../../shared/model/criterion';
import type { Observation } from '../../shared/model/observation';

const met: Finding = { criterion: 'one', verdict: 'met', reason: 'fine', proof: [0] };
const missed: Finding = { criterion: 'two', verdict: 'missed', reason: 'other', proof: [0] };
const nothing: Finding = { criterion: 'three', verdict: 'missed', reason: 'nothing-handed-in', proof: [] };
const all = [met, missed, nothing];

const unread = (n: number): Observation => ({ n, at: n, kind: 'fault', code: 'inspection-failed' });
const file = (n: number): Observation => ({
  n,
  at: n,
  kind: 'file-handed-in',
  name: 'a.pdf',
  facts: { outcome: 'not-a-pdf', bytes: 9 },
});

describe('what is held against a person', () => {
  test('everything, where work was finished and every file was looked into', () => {
    expect(fairFindings(all, 'done', [file(0)])).toEqual(all);
    expect(fairFindings(all, 'done', [{ n: 0, at: 0, kind: 'fault', code: 'voice-not-played' }])).toEqual(all);
  });

  test('nothing, where somebody stopped in the middle', () => {
    expect(fairFindings(all, 'left', [file(0)])).toEqual([met]);
  });

  test('nothing, where the device failed to look into the last file', () => {
    expect(fairFindings(all, 'done', [unread(0)])).toEqual([met]);
    expect(fairFindings(all, 'done', [file(0), unread(1)])).toEqual([met]);
  });

  test('only what was seen, where another file came after that', () => {
    expect(fairFindings(all, 'done', [unread(0), file(1)])).toEqual([met, missed]);
  });
});
