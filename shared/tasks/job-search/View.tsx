import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { type Board, boardSchema, untouchedBoard } from '../../apps/job-board/board';
import { JobBoard } from '../../apps/job-board/JobBoard';
import { filtersOf, type Search } from '../../apps/job-board/search';
import { localeOf } from '../../i18n/locale';
import { Speaking, useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import type { ViewProps } from '../view';
import type { JobSearchMaterial } from './material';

/** The wish list above the job board. */
export function View({ material, report, draft, keepDraft }: ViewProps<JobSearchMaterial>) {
  const [start] = useState(() => boardFrom(draft));
  const asked = ({ words }: Search) => words.slice(0, 200);
  return (
    <Speaking of={['job-board']}>
      <div class="stack">
        <WishList material={material} />
        <JobBoard
          ads={material.ads}
          months={material.months}
          start={start}
          onChange={keepDraft}
          onSearch={(search, hits) =>
            void report({ kind: 'search-made', words: asked(search), filters: filtersOf(search), hits })
          }
          onSave={(search, alert) =>
            void report({ kind: 'search-saved', words: asked(search), filters: filtersOf(search), alert })
          }
          onNote={(ad) => void report({ kind: 'ad-chosen', ad })}
        />
      </div>
    </Speaking>
  );
}

function WishList({ material: { wish } }: { material: JobSearchMaterial }) {
  const t = useWords('job-search');
  const board = useWords('job-board');
  const month = new Date(`${wish.month}-01T12:00:00Z`).toLocaleDateString(localeOf(language.value), {
    month: 'long',
    year: 'numeric',
  });
  return (
    <section class="card stack" data-gap="small">
      <h2>{t('view.wishes')}</h2>
      <ul>
        <li>{t('view.title', { title: wish.title })}</li>
        <li>{t('view.kind', { kind: board(`kinds.${wish.kind}`) })}</li>
        <li>{t('view.radius', { radius: wish.radius })}</li>
        <li>{t('view.hours', { hours: board(`hoursOf.${wish.hours}`) })}</li>
        <li>{t('view.start', { month })}</li>
      </ul>
    </section>
  );
}

/** A kept draft that does not fit any more is left aside. */
function boardFrom(draft: unknown): Board {
  const kept = v.safeParse(boardSchema, draft);
  return kept.success ? kept.output : untouchedBoard;
}
