import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { HandIn } from '../../parts/HandIn';
import { Icon } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';
import type { Pages } from './arrangement';
import { offerSource } from './desk-work';
import type { OfferedPdf } from './offered-pdf';
import { useFocusWish } from './use-focus-wish';
import type { Openings } from './use-openings';

const titleId = 'desk-open-title';

interface OpenPanelProps {
  offers: readonly OfferedPdf[];
  openings: Openings;
  pages: Pages;
}

/** Where documents come from: the offered ones and the person's own disk. */
export function OpenPanel({ offers, openings, pages }: OpenPanelProps) {
  const t = useWords('pdf-desk');
  const wishFocus = useFocusWish(openings.list);
  const dismiss = (key: number) => {
    wishFocus([titleId]);
    openings.dismiss(key);
  };
  const onDesk = (id: string) => pages.filter(({ source }) => source === offerSource(id)).length;
  return (
    <section class="stack" aria-labelledby={titleId}>
      <h3 id={titleId} tabIndex={-1}>
        {t('open.title')}
      </h3>
      <ul class="desk-offers">
        {offers.map((offer) => (
          <li key={offer.id}>
            <Button label={t('open.offer', { name: offer.name })} onPress={() => openings.openOffer(offer)}>
              <Icon name="plus" />
              <bdi>{offer.name}</bdi>
            </Button>
            <span class="field-hint">{t('open.onDesk', { count: onDesk(offer.id) })}</span>
          </li>
        ))}
      </ul>
      <details class="desk-own">
        <summary>{t('open.own')}</summary>
        <HandIn
          label={t('open.choose')}
          hint={t('open.hint')}
          accept="application/pdf,.pdf"
          many
          purpose="open"
          onFiles={openings.openFiles}
        />
      </details>
      {openings.list.map(({ key, name, trouble }) =>
        trouble ? (
          <Notice key={key} kind="trouble" announced>
            <div class="stack" data-gap="small">
              <p>
                <strong>{t('open.trouble', { name })}</strong> {t(`trouble.${trouble}`)}
              </p>
              <div class="row">
                <Button onPress={() => dismiss(key)}>{t('open.dismiss')}</Button>
              </div>
            </div>
          </Notice>
        ) : (
          <p key={key} role="status">
            {t('open.opening', { name })}
          </p>
        ),
      )}
    </section>
  );
}
