import { useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Choices } from '../../parts/Choices';
import { Dialog } from '../../parts/Dialog';
import { foldersFor, type Tree, topFolder, wayTo } from './tree';

interface TargetDialogProps {
  title: string;
  confirm: string;
  tree: Tree;
  ids: readonly number[];
  /** Folder that everything lies in; its own folders are offered first. */
  place: number;
  /** The folder itself is a target too. */
  stays: boolean;
  onTarget: (folder: number) => void;
  onClose: () => void;
}

/** Asks for a folder. */
export function TargetDialog({ title, confirm, tree, ids, place, stays, onTarget, onClose }: TargetDialogProps) {
  const t = useWords('files');
  const nameOf = (id: number) => [t('place.top'), ...wayTo(tree, id).map(({ name }) => name)].join(' › ');
  const folders = targetsFrom(tree, ids, place, stays);
  const [chosen, setChosen] = useState(folders.length === 1 ? (folders[0] ?? null) : null);
  return (
    <Dialog title={title} onClose={onClose}>
      {folders.length === 0 ? (
        <p>{t('target.none')}</p>
      ) : (
        <Choices
          legend={t('target.which')}
          options={folders.map((id) => ({ value: String(id), label: nameOf(id) }))}
          chosen={chosen === null ? null : String(chosen)}
          onChoose={(id) => setChosen(Number(id))}
        />
      )}
      <div class="row">
        <Button kind="primary" disabled={chosen === null} onPress={() => chosen !== null && onTarget(chosen)}>
          {confirm}
        </Button>
        <Button onPress={onClose}>{t('cancel')}</Button>
      </div>
    </Dialog>
  );
}

/** Ids of the folders to choose from, the nearest first. */
function targetsFrom(tree: Tree, ids: readonly number[], place: number, stays: boolean): readonly number[] {
  const folders = foldersFor(tree, ids);
  const near = folders.filter(({ parent }) => parent === place);
  const far = folders.filter(({ parent }) => parent !== place);
  return [...near.map(({ id }) => id), topFolder, ...far.map(({ id }) => id)].filter((id) => stays || id !== place);
}
