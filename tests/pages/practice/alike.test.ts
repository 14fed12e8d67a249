import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/model/criterion';
import { alike } from '../../../shared/pages/practice/alike';

const finding = (criterion: string, verdict: Finding['verdict'], reason: string): Finding => ({
  criterion,
  verdict,
  reason,
  proof: [],
});

describe('findings that say the same', () => {
  it('come together where the first of them stood, and none is lost', () => {
    const findings = [
      finding('a', 'not-seen', 'nothing-sent'),
      finding('b', 'met', 'good'),
      finding('c', 'not-seen', 'nothing-sent'),
      finding('d', 'missed', 'nothing-sent'),
    ];
    expect(alike(findings).map((group) => group.map(({ criterion }) => criterion))).toEqual([['a', 'c'], ['b'], ['d']]);
  });
});
