import { type DeskKeys, mostNamed } from '../../../desk/desk-keys';
import { Speaking, useWords } from '../../../i18n/use-words';
import { Fingerprint } from '../Fingerprint';
import type { KeysInHand } from './use-desk-keys';

interface NamedKeysProps extends Pick<KeysInHand, 'change'> {
  keys: DeskKeys;
}

/** Who can open what comes back from an invitation. More than one: a lost key loses nothing. */
export function NamedKeys(props: NamedKeysProps) {
  return (
    <Speaking of={['coach-safe']}>
      <Names {...props} />
    </Speaking>
  );
}

function Names({ keys, change }: NamedKeysProps) {
  const t = useWords('coach-safe');
  const can = [...keys.own.filter(({ retiredAt }) => retiredAt === null), ...keys.others];
  const full = keys.named.length >= mostNamed;
  const ownNamed = keys.own.filter(({ recipient }) => keys.named.includes(recipient));
  const mustStay = ownNamed.length === 1 ? ownNamed[0]?.recipient : undefined;
  return (
    <fieldset class="stack" data-gap="small" data-named-keys>
      <legend class="choices-legend">{t('named.legend')}</legend>
      <p class="field-hint">{t('named.hint')}</p>
      {can.map(({ label, recipient }) => {
        const named = keys.named.includes(recipient);
        const name = (on: boolean) => change((door) => door.changeKeys({ change: 'name', recipient, named: on }));
        return (
          <label key={recipient} class="coach-check">
            <input
              type="checkbox"
              checked={named}
              disabled={named ? recipient === mustStay : full}
              onChange={(event) => void name(event.currentTarget.checked)}
            />
            <span>
              <bdi>{label}</bdi> <Fingerprint recipient={recipient} />
            </span>
          </label>
        );
      })}
      <p>
        <a href="#/coach/keys">{t('named.more')}</a>
      </p>
    </fieldset>
  );
}
