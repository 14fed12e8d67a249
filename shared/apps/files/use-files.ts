import { useEffect, useRef, useState } from 'preact/hooks';
import { redo, stepTo, undo } from '../history';
import { changeTree, type TreeChange } from './change-tree';
import { type FilesWork, openFolder } from './files-work';
import { type Said, saidOf } from './said';
import { entriesIn } from './tree';

/** The program's work, what is selected in it, and what was said last. */
export function useFiles(start: FilesWork, onChange: (work: FilesWork) => void) {
  const [work, setWork] = useState(start);
  const latest = useRef(work);
  const [selected, setSelected] = useState<readonly number[]>([]);
  const [said, setSaid] = useState<Said | null>(null);
  useEffect(() => onChange(work), [work]);

  const update = (next: FilesWork) => {
    latest.current = next;
    setWork(next);
  };
  const say = (words: Omit<Said, 'turn'> | null) =>
    setSaid((last) => words && { ...words, turn: (last?.turn ?? 0) + 1 });

  const change = (next: TreeChange) => {
    const now = latest.current;
    const tree = changeTree(now.tree.now, next);
    if (tree === now.tree.now) return;
    const place = next.kind === 'unpack' ? now.tree.now.nextId : now.place;
    update({ ...now, place, tree: stepTo(now.tree, tree) });
    setSelected([]);
    say(saidOf(next));
  };
  const goThroughTime = (kind: 'undo' | 'redo') => {
    const now = latest.current;
    const tree = kind === 'undo' ? undo(now.tree) : redo(now.tree);
    if (tree === now.tree) return;
    update({ ...now, tree });
    setSelected([]);
    say({ key: `said.${kind}`, values: {} });
  };
  const go = (place: number) => {
    update({ ...latest.current, place });
    setSelected([]);
    say(null);
  };

  const tree = work.tree.now;
  const place = openFolder(work);
  const entries = entriesIn(tree, place);
  return {
    work,
    tree,
    place,
    entries,
    selected: entries.filter(({ id }) => selected.includes(id)),
    select: setSelected,
    said,
    change,
    goThroughTime,
    go,
    /** How things are shown; no step that is taken back. */
    show: (part: Partial<Pick<FilesWork, 'layout' | 'sorting'>>) => update({ ...latest.current, ...part }),
  };
}

export type FilesState = ReturnType<typeof useFiles>;
