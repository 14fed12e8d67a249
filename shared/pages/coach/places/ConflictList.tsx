import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Conflict } from '../../../desk/places/conflicts';
import type { PlaceList } from '../../../desk/places/place-list';
import { useWords } from '../../../i18n/use-words';
import { Button, ButtonLink } from '../../../parts/Button';
import { shortDate } from '../formats';
import { LongList } from './LongList';
import { useNames } from './use-names';

interface ConflictListProps {
  conflicts: readonly Conflict[];
  list: PlaceList;
  onJoin: (newer: string, older: string) => void;
}

/** So many of one kind stand open; more are folded under their count. */
const shownOpen = 3;

/** What somebody should look at before the list goes out, by kind, each with a way on. */
export function ConflictList({ conflicts, list, onJoin }: ConflictListProps) {
  const t = useWords('coach-places');
  const nameOf = useNames();
  const people = useMemo(
    () => new Map(list.entries.map(({ applicant }) => [applicant.check, applicant])),
    [list.entries],
  );
  if (conflicts.length === 0) return null;
  const called = (check: string) => nameOf(people.get(check) ?? { name: null, check });
  const kinds = [...new Set(conflicts.map(({ kind }) => kind))];
  return (
    <section class="stack no-print" data-gap="small" data-conflicts>
      <h2>{t('conflict.title', { count: conflicts.length })}</h2>
      {kinds.map((kind) => {
        const those = conflicts.filter((conflict) => conflict.kind === kind);
        return (
          <Folded key={kind} open={those.length <= shownOpen} kind={kind} count={those.length}>
            <LongList items={those}>
              {(conflict, at) => (
                <li key={at}>
                  <ConflictText conflict={conflict} nameOf={called} />
                  <WaysOn conflict={conflict} onJoin={onJoin} />
                </li>
              )}
            </LongList>
          </Folded>
        );
      })}
    </section>
  );
}

interface FoldedProps {
  open: boolean;
  kind: Conflict['kind'];
  count: number;
  children: ComponentChildren;
}

/** What is folded is drawn when it is opened. */
function Folded({ open, kind, count, children }: FoldedProps) {
  const t = useWords('coach-places');
  const [shown, setShown] = useState(open);
  return (
    <details open={shown} data-conflict={kind} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{t(`conflict.kind.${kind}`, { count })}</summary>
      {shown && children}
    </details>
  );
}

function WaysOn({ conflict, onJoin }: { conflict: Conflict; onJoin: ConflictListProps['onJoin'] }) {
  const t = useWords('coach-places');
  if (conflict.kind === 'too-many') return <ButtonLink href="#/coach/course">{t('to-course')}</ButtonLink>;
  return (
    <div class="row">
      {conflict.kind === 'same-name' && (
        <Button onPress={() => onJoin(conflict.check, conflict.other)}>{t('conflict.join')}</Button>
      )}
      <ButtonLink href={`#/coach/person/${conflict.check}`}>{t('conflict.look')}</ButtonLink>
    </div>
  );
}

function ConflictText({ conflict, nameOf: called }: { conflict: Conflict; nameOf: (check: string) => string }) {
  const t = useWords('coach-places');
  switch (conflict.kind) {
    case 'too-many':
      return <p>{t('conflict.too-many', { given: conflict.given, count: conflict.places })}</p>;
    case 'overlap':
      return <p>{t('conflict.overlap', { name: called(conflict.check), course: conflict.other.title })}</p>;
    case 'age':
      return <p>{t(`conflict.age-${conflict.age}`, { name: called(conflict.check) })}</p>;
    case 'thin-evidence':
      return <p>{t('conflict.thin-evidence', { name: called(conflict.check), count: conflict.tasks })}</p>;
    case 'deleted-early':
      return (
        <p>
          {t('conflict.deleted-early', {
            name: called(conflict.check),
            day: shortDate(conflict.deleteAfter),
            ends: shortDate(conflict.ends),
          })}
        </p>
      );
    case 'not-needed':
    case 'newer-check':
    case 'same-name':
      return <p>{t(`conflict.${conflict.kind}`, { name: called(conflict.check) })}</p>;
  }
}
