import { useWords } from '../../../i18n/use-words';
import { Notice } from '../../../parts/Notice';
import { PageTop } from '../PageTop';
import { AddOther } from './AddOther';
import { MakeKey } from './MakeKey';
import { OtherKey } from './OtherKey';
import { OwnKeyCard } from './OwnKeyCard';
import type { SafeProps } from './SafeDesk';
import { TakeKey } from './TakeKey';
import { useDeskKeys } from './use-desk-keys';

/** The keyring: the desk's own key pairs, and whose public keys are known. */
export function KeysPage({ desk, open, tools }: SafeProps) {
  const t = useWords('coach-safe');
  const { keys, change } = useDeskKeys(desk, open);
  if (!keys) return null;
  const inUse = keys.own.filter(({ retiredAt }) => retiredAt === null).length;
  return (
    <section class="stack coach-narrow keyring" data-gap="large" data-page="coach-keys">
      <PageTop title={t('keys.title')}>
        <p>{t('keys.what')}</p>
      </PageTop>
      <section class="stack">
        <h2>{t('keys.own')}</h2>
        {keys.own.map((own) => (
          <OwnKeyCard
            key={own.recipient}
            own={own}
            last={inUse === 1 && own.retiredAt === null}
            door={open.door}
            saveFile={tools.saveFile}
            change={change}
          />
        ))}
        <MakeKey change={change} />
        <TakeKey change={change} />
      </section>
      <section class="stack">
        <h2>{t('keys.others')}</h2>
        <p>{t('keys.others-what')}</p>
        {keys.others.length === 0 && <Notice>{t('keys.nobody')}</Notice>}
        {keys.others.map((other) => (
          <OtherKey key={other.recipient} other={other} named={keys.named.includes(other.recipient)} change={change} />
        ))}
        <AddOther keys={keys} change={change} />
      </section>
    </section>
  );
}
