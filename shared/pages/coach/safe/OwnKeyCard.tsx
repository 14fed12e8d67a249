import { useCallback, useState } from 'preact/hooks';
import type { DeskDoor } from '../../../desk/desk-door';
import type { OwnKey } from '../../../desk/desk-keys';
import { publicKeyText } from '../../../exchange/public-key';
import type { SaveFile } from '../../../files/save-file';
import { useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';
import { Notice } from '../../../parts/Notice';
import { Fingerprint } from '../Fingerprint';
import { shortDate } from '../formats';
import { RecoverySheetCard } from '../RecoverySheetCard';
import { RetireKey } from './RetireKey';
import type { KeysInHand } from './use-desk-keys';

interface OwnKeyCardProps extends Pick<KeysInHand, 'change'> {
  own: OwnKey;
  /** The only own key in use: it cannot be retired. */
  last: boolean;
  door: DeskDoor;
  saveFile: SaveFile;
}

/** One of the desk's own keys: how to recognise it, its sheet, its public half to pass on. */
export function OwnKeyCard({ own, last, door, saveFile, change }: OwnKeyCardProps) {
  const t = useWords('coach-safe');
  const coach = useWords('coach');
  const [sheetShown, setSheetShown] = useState(false);
  const read = useCallback(() => door.recoverySheet(own.recipient), [door, own.recipient]);
  const pass = async () => {
    const text = new TextEncoder().encode(await publicKeyText(own.label, own.recipient));
    await saveFile(t('keys.public-file'), text, 'text/plain');
  };
  return (
    <article class="card stack" data-own-key={own.retiredAt ? 'retired' : 'in-use'}>
      <h3>
        <bdi>{own.label}</bdi>
      </h3>
      {own.opensDesk && <p>{t('keys.opens-desk')}</p>}
      {own.retiredAt && <Notice>{t('keys.retired', { day: shortDate(own.retiredAt) })}</Notice>}
      <dl class="facts">
        <dt>{coach('sheet.words')}</dt>
        <dd>
          <Fingerprint recipient={own.recipient} />
        </dd>
        <dt>{t('keys.since')}</dt>
        <dd>{own.since ? shortDate(own.since) : t('keys.since-unknown')}</dd>
        <dt>{coach('keys.public')}</dt>
        <dd>
          <code class="identity">{own.recipient}</code>
        </dd>
      </dl>
      {sheetShown && (
        <>
          <Notice kind="learn">{coach('sheet.warning')}</Notice>
          <RecoverySheetCard read={read} />
        </>
      )}
      <div class="row no-print">
        <Button onPress={() => setSheetShown(!sheetShown)}>
          {sheetShown ? coach('keys.hide-sheet') : coach('keys.show-sheet')}
        </Button>
        {sheetShown && <Button onPress={() => print()}>{coach('print')}</Button>}
        <Button onPress={() => void pass()}>{t('keys.save-public')}</Button>
        <RetireKey own={own} last={last} change={change} />
      </div>
    </article>
  );
}
