import { takeOver } from '../../../desk/places/takeover';
import { useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';
import { LineMover } from './LineMover';
import { NeedPlot } from './NeedPlot';
import type { Places } from './use-places';

/** The proposal: its line, what moving it changes, and taking it over. */
export function ProposalCard({ places }: { places: Places }) {
  const t = useWords('coach-places');
  const { list, advised, record } = places;
  const { proposal } = list;
  const moved = proposal.line !== advised.proposal.line;
  const pending = takeOver(list, { decidedBy: '-', at: '' }, '');
  const count = (kind: string) => pending.filter(({ decision }) => decision.kind === kind).length;
  const reason = moved ? t('moved-reason', { now: proposal.line, advised: advised.proposal.line }) : '';
  if (proposal.order.length === 0) return <p>{t('proposal.none')}</p>;
  return (
    <section class="card stack no-print">
      <h2>{t('proposal.title')}</h2>
      <p>{t(`proposal.ends.${advised.proposal.ends}`, { count: advised.proposal.line })}</p>
      <NeedPlot proposal={proposal} />
      <LineMover proposal={proposal} advised={advised.proposal.line} given={list.given} onMove={places.moveLine} />
      <p>{t('proposal.open')}</p>
      {pending.length > 0 && (
        <p>
          {t('proposal.pending', {
            place: t('proposal.places', { count: count('place') }),
            waiting: t('proposal.waiting', { count: count('waiting') }),
          })}
        </p>
      )}
      <div>
        <Button
          kind="primary"
          busy={places.busy}
          disabled={record.book.decidedBy === '' || pending.length === 0}
          onPress={() => places.takeOver(reason)}
        >
          {record.book.decidedBy === ''
            ? t('proposal.name-first')
            : t('proposal.take-over', { name: record.book.decidedBy })}
        </Button>
      </div>
    </section>
  );
}
