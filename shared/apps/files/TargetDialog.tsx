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
  /** Folder that is no target, because everything lies there already; null if every folder is one. */
  except: number | null;
  onTarget: (folder: number) => void;
  onClose: () => void;
}

/** Asks for a folder. */
export function TargetDialog({ title, confirm, tree, ids, except, onTarget, onClose }: TargetDialogProps) {
  const t = useWords('files');
  const nameOf = (id: number) => [t('place.top'), ...wayTo(tree, id).map(({ name }) => name)].join(' › ');
  const folders = [topFolder, ...foldersFor(tree, ids).map(({ id }) => id)].filter((id) => id !== except);
  const [chosen, setChosen] = useState(folders[0] ?? null);
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
        {chosen !== null && (
          <Button kind="primary" onPress={() => onTarget(chosen)}>
            {confirm}
          </Button>
        )}
        <Button onPress={onClose}>{t('cancel')}</Button>
      </div>
    </Dialog>
  );
}
