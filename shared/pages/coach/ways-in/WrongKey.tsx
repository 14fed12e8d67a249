import { fingerprintWords } from '../../../exchange/fingerprint';
import { useWords } from '../../../i18n/use-words';
import { useLoaded } from '../../use-loaded';
import type { Desk } from '../desk';
import type { OpenDesk } from '../desk-state';
import { Fingerprint } from '../Fingerprint';

interface WrongKeyProps {
  desk: Desk;
  open: OpenDesk;
  /** Fingerprint words of each key that opens the file; empty where it does not tell. */
  needs: readonly (readonly string[])[];
}

/** Says whose key a file needs. Another key of this device is called by its name. */
export function WrongKey({ desk, open, needs }: WrongKeyProps) {
  const t = useWords('coach');
  const told = useWords('coach-import');
  const own = useLoaded(() => ownKeyAmong(needs, desk), [needs]);
  const label = own.state === 'ready' ? own.value : null;
  return (
    <>
      <span>{t('import.problem.wrong-key.what')}</span>
      {needs.length > 0 && (
        <span class="field-hint">
          {t('import.needs', { count: needs.length })}{' '}
          {needs.map((words) => (
            <span key={words.join()} class="fingerprint needed-key" lang="de">
              {words.join(' · ')}
            </span>
          ))}
        </span>
      )}
      {label === null ? (
        <span class="field-hint">{t(needs.length > 0 ? 'import.needs-fix' : 'import.problem.wrong-key.fix')}</span>
      ) : (
        <strong data-own-key>{told('report.own-key', { label })}</strong>
      )}
      <span class="field-hint">
        {t('import.your-key')} <Fingerprint recipient={open.key.recipient} />
      </span>
    </>
  );
}

/** The label of a key that lies on this device, locked with a passphrase of its own. */
async function ownKeyAmong(needs: WrongKeyProps['needs'], { room }: Desk): Promise<string | null> {
  const { records } = await room.store.keys.list();
  for (const { recipient, label } of records) {
    const words = (await fingerprintWords(recipient)).join();
    if (needs.some((needed) => needed.join() === words)) return label;
  }
  return null;
}
