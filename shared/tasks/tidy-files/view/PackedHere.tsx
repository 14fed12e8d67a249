import { kindOf } from '../../../apps/files/kind-of';
import { bytesFrom } from '../../../apps/files/offers';
import { filesBelow, type Tree, topFolder } from '../../../apps/files/tree';
import { useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';
import { Icon } from '../../../parts/Icon';

interface PackedHereProps {
  tree: Tree;
  onHandIn: (name: string, bytes: Uint8Array<ArrayBuffer>) => void;
}

/** The archives that were made here, each to hand in. */
export function PackedHere({ tree, onHandIn }: PackedHereProps) {
  const t = useWords('tidy-files');
  const bytesOf = bytesFrom([]);
  const made = filesBelow(tree, topFolder).filter(({ file }) => file.content.kind === 'own' && kindOf(file) === 'zip');
  return (
    <section class="stack" data-gap="small" aria-labelledby="packed-here-title">
      <h3 id="packed-here-title">{t('view.packed.title')}</h3>
      {made.length === 0 && <p>{t('view.packed.none')}</p>}
      {made.map(({ path, file }) => (
        <div class="row packed-here" key={file.id}>
          <span class="row">
            <Icon name="archive" />
            <strong>{path}</strong>
          </span>
          <Button
            kind="primary"
            label={t('view.packed.handIn', { name: path })}
            onPress={() => onHandIn(file.name, bytesOf(file))}
          >
            <Icon name="upload" />
            {t('view.packed.this')}
          </Button>
        </div>
      ))}
    </section>
  );
}
