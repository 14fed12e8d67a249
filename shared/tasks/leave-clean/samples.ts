import type { Observation } from '../../model/observation';
import type { Sample } from '../../model/task';
import type { CriterionId } from './assess';
import type { LeaveCleanMaterial } from './material';

const allMet = {
  'logged-out': 'met',
  'file-gone': 'met',
  'history-gone': 'met',
  'private-window-known': 'met',
} as const;
const source = 'simulation';

/** The right way here and with the real history, one slip for each criterion, and nothing done. */
export function samples(material: LeaveCleanMaterial): readonly Sample<CriterionId>[] {
  const right = rightWay(material);
  const changed = (change: Partial<typeof right>) => Object.values({ ...right, ...change }).flat();
  const slip = (name: string, missed: CriterionId, change: Partial<typeof right>): Sample<CriterionId> => ({
    name,
    observations: changed(change),
    expected: { ...allMet, [missed]: 'missed' },
  });
  const [first = 'mail', ...others] = material.visited;
  const real = { kind: 'history-left', source: 'browser' } as const;
  return [
    { name: 'perfect', observations: changed({}), expected: allMet },
    {
      name: 'perfect, the history in the real browser',
      observations: changed({
        history: [
          { n: 3, at: 80_000, ...real, links: [...material.visited] },
          { n: 4, at: 90_000, ...real, links: [] },
        ],
      }),
      expected: allMet,
    },
    slip('still signed in', 'logged-out', { signIn: [] }),
    slip('in the bin', 'file-gone', { file: right.file.slice(0, 1) }),
    slip('file forgotten', 'file-gone', { file: [] }),
    slip('history left', 'history-gone', { history: [] }),
    slip('one page forgotten', 'history-gone', {
      history: [{ n: 3, at: 80_000, kind: 'history-left', source, links: [...others, first].slice(1) }],
    }),
    slip('real history never cleared', 'history-gone', {
      history: [
        { n: 3, at: 80_000, ...real, links: [] },
        { n: 4, at: 90_000, ...real, links: [...material.visited] },
      ],
    }),
    slip('no private window', 'private-window-known', { hidden: [] }),
    slip('normal window', 'private-window-known', {
      hidden: [{ n: 7, at: 150_000, kind: 'history-left', source, links: [material.delicate] }],
    }),
    {
      name: 'nothing done',
      observations: [],
      expected: {
        'logged-out': 'missed',
        'file-gone': 'missed',
        'history-gone': 'missed',
        'private-window-known': 'missed',
      },
    },
  ];
}

function rightWay({ own, delicate }: LeaveCleanMaterial) {
  const signIn: Observation[] = [{ n: 0, at: 20_000, kind: 'signed-out', site: 'mail' }];
  const file: Observation[] = [
    { n: 1, at: 40_000, kind: 'file-left', file: own, place: 'bin' },
    { n: 2, at: 60_000, kind: 'file-left', file: own, place: 'gone' },
  ];
  const history: Observation[] = [{ n: 3, at: 80_000, kind: 'history-left', source, links: [] }];
  const hidden: Observation[] = [{ n: 7, at: 150_000, kind: 'private-window-used', source, link: delicate }];
  return { signIn, file, history, hidden };
}
