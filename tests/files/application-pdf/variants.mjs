/**
 * The arrangements that every program makes, one defect each. A page is `paper/page`; a turn is clockwise.
 * `missed` is what the assessor must find, and nothing else may be missed.
 */
export const variants = [
  { id: 'right', missed: [], pages: ['letter/1', 'cv/1', 'cv/2', 'scan/1 upright', 'double/1'] },
  { id: 'missing-page', missed: ['all-documents'], pages: ['letter/1', 'cv/1', 'scan/1 upright', 'double/1'] },
  { id: 'wrong-order', missed: ['order'], pages: ['scan/1 upright', 'double/1', 'letter/1', 'cv/1', 'cv/2'] },
  { id: 'sideways', missed: ['upright'], pages: ['letter/1', 'cv/1', 'cv/2', 'scan/1', 'double/1'] },
  { id: 'upside-down', missed: ['upright'], pages: ['letter/1 over', 'cv/1', 'cv/2', 'scan/1 upright', 'double/1'] },
  { id: 'blank-kept', missed: ['no-extra-pages'], pages: ['letter/1', 'cv/1', 'cv/2', 'scan/1 upright', 'double/1', 'double/2'] },
  { id: 'foreign-page', missed: ['no-extra-pages'], pages: ['letter/1', 'foreign/1', 'cv/1', 'cv/2', 'scan/1 upright', 'double/1'] },
];

/** @returns the pages of a variant as `{ paper, page, turn }`; `upright` undoes how the scan lies, `over` turns by half */
export function arranged({ pages }, scanTurn) {
  return pages.map((words) => {
    const [place, how] = words.split(' ');
    const [paper, page] = place.split('/');
    return { paper, page: Number(page), turn: how === 'upright' ? (360 - scanTurn) % 360 : how === 'over' ? 180 : 0 };
  });
}
