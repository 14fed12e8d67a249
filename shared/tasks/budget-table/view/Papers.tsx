import { surroundings } from '../../../i18n/surroundings';
import { useWords } from '../../../i18n/use-words';
import { language } from '../../../i18n/words';
import { Icon } from '../../../parts/Icon';
import { Prose } from '../../../parts/Prose';
import type { BudgetTableMaterial } from '../material';

const wishes = ['fill', 'correct', 'sum', 'euro'] as const;

/** What is wanted, the ticket, and the note about the wrong amount. */
export function Papers({ material }: { material: BudgetTableMaterial }) {
  const t = useWords('budget-table');
  const { ticket, items, corrected } = material;
  const right = items.find(({ id }) => id === corrected)?.right ?? 0;
  return (
    <div class="budget-papers">
      <section class="card stack" data-gap="small" aria-labelledby="budget-wishes">
        <h2 id="budget-wishes">
          <Icon name="list" /> {t('view.wishes.title')}
        </h2>
        <ol>
          {wishes.map((wish) => (
            <li key={wish}>
              <Prose text={t(`view.wishes.${wish}`)} />
            </li>
          ))}
        </ol>
      </section>
      <section class="card stack" data-gap="small" data-material="ticket" aria-labelledby="budget-ticket">
        <h2 id="budget-ticket">{t('view.ticket.title')}</h2>
        <p>{t('view.ticket.trips', { count: ticket.trips })}</p>
        <p>{t('view.ticket.price', { price: euros(ticket.price) })}</p>
        <p>{t('view.ticket.task')}</p>
      </section>
      <section class="card stack" data-gap="small" data-material="note" aria-labelledby="budget-note">
        <h2 id="budget-note">{t('view.note.title')}</h2>
        <p>{t('view.note.text', { item: t(`view.item.${corrected}`), amount: euros(right) })}</p>
      </section>
    </div>
  );
}

function euros(cents: number): string {
  return new Intl.NumberFormat(surroundings(language.value), { style: 'currency', currency: 'EUR' }).format(
    cents / 100,
  );
}
