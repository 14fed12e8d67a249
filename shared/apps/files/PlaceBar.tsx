import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { bin, entriesIn, entryOf, topFolder, wayTo } from './tree';
import type { FilesState } from './use-files';

export const placeTitle = 'files-place';

/** Where somebody is: the way down from the top, one folder up, and the bin beside. */
export function PlaceBar({ files: { tree, place, go } }: { files: FilesState }) {
  const t = useWords('files');
  const way = wayTo(tree, place);
  const here = way.at(-1);
  const up = place === bin ? topFolder : (entryOf(tree, place)?.parent ?? topFolder);
  const inBin = entriesIn(tree, bin).length;
  return (
    <div class="files-place">
      {place !== topFolder && (
        <nav aria-label={t('place.way')}>
          <ol class="files-way">
            <li>
              <Button kind="quiet" onPress={() => go(topFolder)}>
                {t('place.top')}
              </Button>
            </li>
            {way.slice(0, -1).map(({ id, name }) => (
              <li key={id}>
                <Icon name="right" />
                <Button kind="quiet" onPress={() => go(id)}>
                  {name}
                </Button>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div class="files-here">
        <Button label={t('place.up')} disabled={place === topFolder} onPress={() => go(up)}>
          <Icon name="up" />
        </Button>
        <h3 id={placeTitle} tabIndex={-1}>
          <Icon name={place === bin ? 'trash' : 'folder'} />
          {place === bin ? t('place.bin') : (here?.name ?? t('place.top'))}
        </h3>
        <Button pressed={place === bin} onPress={() => go(place === bin ? topFolder : bin)}>
          <Icon name="trash" />
          {t('place.binWith', { count: inBin })}
        </Button>
      </div>
    </div>
  );
}
