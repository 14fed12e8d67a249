import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reduceBrowser } from '../../shared/apps/browser/actions';
import { factsBetween } from '../../shared/apps/browser/facts';
import { changeTree } from '../../shared/apps/files/change-tree';
import { entriesIn, topFolder } from '../../shared/apps/files/tree';
import type { Observation, Report } from '../../shared/model/observation';
import { assess } from '../../shared/tasks/leave-clean/assess';
import { type LeaveCleanMaterial, material } from '../../shared/tasks/leave-clean/material';
import { samples } from '../../shared/tasks/leave-clean/samples';
import { placeOf, startedBrowser, startFiles, thrownAway } from '../../shared/tasks/leave-clean/view/computer';
import { addressOf } from '../../shared/tasks/leave-clean/view/web';

const seeds = Array.from({ length: 1_000 }, (_, index) => index * 7_919);
const someSeed = fc.integer({ min: 0, max: 0xffffffff });
const names = { own: 'own.txt', rules: 'rules.txt', folder: 'Downloads' };

type Log = Parameters<typeof assess>[1];
const findings = (from: LeaveCleanMaterial, log: readonly Observation[]) => assess(from, log as Log);
const verdicts = (from: LeaveCleanMaterial, log: readonly Observation[]) =>
  Object.fromEntries(findings(from, log).map(({ criterion, verdict }) => [criterion, verdict]));
const logOf = (facts: readonly Report[]) => facts.map((fact, n) => ({ ...fact, n, at: n * 1_000 }) as Observation);

describe('material', () => {
  test('has three pages of today and a file, and the page to hide is another one', () => {
    for (const seed of seeds) {
      const made = material(seed);
      expect([...made.visited].sort()).toEqual(['jobs', 'mail', 'map']);
      expect(made.visited).not.toContain(made.delicate);
      expect(placeOf(startFiles(made, names).tree.now, made)).toBe('folder');
      const addresses = [...made.visited, made.delicate].map((page) => addressOf(made, page));
      expect(new Set(addresses).size).toBe(4);
    }
  });
});

describe('judging', () => {
  test('every sample gets what it expects, for 1,000 seeds', () => {
    for (const seed of seeds) {
      const made = material(seed);
      for (const { name, observations, expected } of samples(made)) {
        expect(verdicts(made, observations), `${seed}: ${name}`).toEqual(expected);
      }
    }
  });

  test('every right way counts: any order, one by one or all at once, also pages seen again afterwards', () => {
    const source = 'simulation';
    fc.assert(
      fc.property(someSeed, fc.boolean(), fc.boolean(), fc.nat(23), (seed, atOnce, back, turn) => {
        const made = material(seed);
        const [one = 'mail', two = 'mail', three = 'mail'] = made.visited;
        const history: Report[] = atOnce
          ? [{ kind: 'history-left', source, links: [] }]
          : [[two, three], [three], []].map((links) => ({ kind: 'history-left', source, links }));
        const parts: Report[][] = [
          back ? [...history, { kind: 'history-left', source, links: [one] }] : history,
          [{ kind: 'signed-out', site: 'mail' }],
          ['bin', 'folder', 'bin', 'gone'].map((place) => ({ kind: 'file-left', file: made.own, place }) as Report),
          [{ kind: 'private-window-used', source, link: made.delicate }],
        ];
        const order = [...parts.slice(turn % 4), ...parts.slice(0, turn % 4)];
        expect(Object.values(verdicts(made, logOf(order.flat())))).toEqual(['met', 'met', 'met', 'met']);
      }),
    );
  });

  test('a file brought back from the bin is there again', () => {
    const made = material(2);
    const log = logOf(
      ['bin', 'gone', 'folder'].map((place) => ({ kind: 'file-left', file: made.own, place }) as Report),
    );
    expect(findings(made, log)[1]).toMatchObject({ verdict: 'missed', reason: 'still-there' });
  });

  test('the real history is better evidence', () => {
    const made = material(2);
    const real = samples(made).find(({ name }) => name.includes('real browser'));
    expect(findings(made, real?.observations ?? [])[2]?.grade).toBe('browser');
  });
});

describe('the computer', () => {
  const made = material(11);

  test('deleting in the list of downloads and deleting in the folder both end in the bin', () => {
    const { now } = startFiles(made, names).tree;
    expect(placeOf(thrownAway(now, made), made)).toBe('bin');
    const [folder] = entriesIn(now, topFolder);
    const thrown = changeTree(now, { kind: 'throw-away', ids: [folder?.id ?? 0] });
    expect(placeOf(thrown, made)).toBe('bin');
    expect(placeOf(changeTree(thrown, { kind: 'empty-bin' }), made)).toBe('gone');
  });

  test('a copy that was left somewhere is still the file', () => {
    const { now } = startFiles(made, names).tree;
    const own = now.entries.find(({ name }) => name === names.own)?.id ?? 0;
    const copied = changeTree(now, { kind: 'copy', ids: [own], to: topFolder });
    const thrown = changeTree(copied, { kind: 'throw-away', ids: [own] });
    expect(placeOf(thrown, made)).toBe('folder');
  });

  test('signing out is seen on the page and by clearing cookies', () => {
    const start = startedBrowser(made);
    const clear = { kind: 'clear', history: false, signIns: true, downloads: false } as const;
    for (const action of [{ kind: 'sign-out', site: 'mail' } as const, clear]) {
      expect(factsBetween(start, reduceBrowser(start, action))).toEqual([{ kind: 'signed-out', site: 'mail' }]);
    }
  });
});
