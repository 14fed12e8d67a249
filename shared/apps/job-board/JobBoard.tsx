import { useReducer } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { AdDetail } from './AdDetail';
import { AdList } from './AdList';
import type { Ad } from './ad';
import { type Board, type BoardAction, reduceBoard } from './board';
import { SavedSearches } from './SavedSearches';
import { SearchForm } from './SearchForm';
import { asksNothing, hitsOf, type Search } from './search';
import './JobBoard.css';

interface JobBoardProps {
  ads: readonly Ad[];
  /** Months that can be chosen as start, `2027-08`. */
  months: readonly string[];
  start: Board;
  onChange: (board: Board) => void;
  onSearch: (search: Search, hits: number) => void;
  onSave: (search: Search, alert: boolean) => void;
  /** The ad noted as the right one has changed. */
  onNote: (ad: string) => void;
}

/** A job board: search, filters, saved searches. Knows no task. */
export function JobBoard({ ads, months, start, onChange, onSearch, onSave, onNote }: JobBoardProps) {
  const t = useWords('job-board');
  const [board, setBoard] = useReducer((_: Board, next: Board) => next, start);
  const { search, open, noted, saved } = board.now;
  const hits = hitsOf(search, ads);
  const act = (action: BoardAction) => {
    const next = reduceBoard(board, action);
    setBoard(next);
    onChange(next);
    if (next.now.noted && next.now.noted !== noted) onNote(next.now.noted);
  };
  const ad = ads.find(({ id }) => id === open);
  return (
    <section class="job-board card" aria-label={t('name')}>
      <SearchForm
        search={search}
        months={months}
        onSearch={(next) => {
          act({ kind: 'search', search: next });
          onSearch(next, hitsOf(next, ads).length);
        }}
      />
      <div class="row">
        <Button kind="quiet" disabled={board.past.length === 0} onPress={() => act({ kind: 'undo' })}>
          <Icon name="undo" />
          {t('undo')}
        </Button>
      </div>
      <SavedSearches
        saved={saved}
        canSave={!asksNothing(search)}
        onSave={(alert) => {
          act({ kind: 'save', alert });
          onSave(search, alert);
        }}
        onUse={(again) => act({ kind: 'search', search: again })}
        onForget={(position) => act({ kind: 'forget', position })}
      />
      <p class="job-board-count" role="status">
        {t('hits', { count: hits.length })}
      </p>
      {ad ? (
        <AdDetail
          ad={ad}
          noted={noted === ad.id}
          onBack={() => act({ kind: 'look', ad: null })}
          onNote={() => act({ kind: 'note', ad: ad.id })}
        />
      ) : (
        <AdList ads={hits} noted={noted} onLook={(id) => act({ kind: 'look', ad: id })} />
      )}
    </section>
  );
}
