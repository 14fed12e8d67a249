import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import type { Arrangement } from './arrangement';
import type { Saying } from './saying';

export const undoId = 'desk-undo';
export const redoId = 'desk-redo';

interface DeskBarProps {
  arrangement: Arrangement;
  onStep: (kind: 'undo' | 'redo') => void;
  said: { readonly saying: Saying; readonly count: number } | null;
  nameOf: (source: string) => string;
}

/** Undo and redo, and a quiet line that says what happened. */
export function DeskBar({ arrangement, onStep, said, nameOf }: DeskBarProps) {
  const t = useWords('pdf-desk');
  const { page } = said?.saying ?? {};
  const pageName = page ? t('page.name', { page: page.page + 1, name: nameOf(page.source) }) : '';
  return (
    <div class="desk-bar">
      <div class="row">
        <Button id={undoId} disabled={arrangement.past.length === 0} onPress={() => onStep('undo')}>
          <Icon name="undo" />
          {t('undo')}
        </Button>
        <Button id={redoId} disabled={arrangement.future.length === 0} onPress={() => onStep('redo')}>
          <Icon name="redo" />
          {t('redo')}
        </Button>
      </div>
      <div class="desk-said" role="status">
        {said && <p key={said.count}>{t(said.saying.key, { ...said.saying.values, page: pageName })}</p>}
      </div>
    </div>
  );
}
