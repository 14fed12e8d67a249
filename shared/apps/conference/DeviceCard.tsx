import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';
import type { Device } from './media-door';
import type { DeviceControl } from './use-devices';

interface DeviceCardProps {
  device: Device;
  control: DeviceControl;
  /** Drawn while the device is on. */
  children: ComponentChildren;
}

/** One device in the waiting room, with a sentence and a way on for each of its states. */
export function DeviceCard({ device, control, children }: DeviceCardProps) {
  const t = useWords('conference');
  const id = useId();
  const { state } = control;
  const section = useKeptFocus(state.at);
  return (
    <section
      ref={section}
      tabIndex={-1}
      class="conference-device card stack"
      aria-labelledby={id}
      data-device={device}
      data-state={state.at}
    >
      <h3 id={id} class="row">
        <Icon name={state.at === 'on' ? device : `${device}Off`} />
        {t(`${device}.title`)}
      </h3>
      {state.at === 'on' ? children : <NotOn device={device} control={control} />}
      {state.at === 'on' && <DeviceChooser control={control} />}
    </section>
  );
}

/** A pressed button may vanish with the state it belonged to; the keyboard then stays in the same card. */
function useKeptFocus(state: string) {
  const section = useRef<HTMLElement>(null);
  const hadFocus = section.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    const { current } = section;
    const isInside = current?.contains(document.activeElement) && current !== document.activeElement;
    if (!current || !hadFocus || isInside) return;
    (current.querySelector<HTMLElement>('button, select') ?? current).focus();
  }, [state]);
  return section;
}

function NotOn({ device, control }: Omit<DeviceCardProps, 'children'>) {
  const t = useWords('conference');
  const { at } = control.state;
  if (at === 'on') return null;
  if (at === 'asking') return <Notice announced>{t(`${device}.asking`)}</Notice>;
  const isOff = at === 'off';
  return (
    <>
      {isOff ? <p>{t(`${device}.off`)}</p> : <Notice announced>{t(`${device}.${at}`)}</Notice>}
      <Button onPress={control.open}>{isOff ? t(`${device}.open`) : t('device.again')}</Button>
    </>
  );
}

function DeviceChooser({ control }: { control: DeviceControl }) {
  const t = useWords('conference');
  const id = useId();
  const { choices, chosen, choose } = control;
  if (choices.length < 2) return null;
  return (
    <div class="field">
      <label for={id}>{t('device.choose')}</label>
      <select id={id} value={chosen ?? choices[0]?.id} onChange={(event) => choose(event.currentTarget.value)}>
        {choices.map((choice, index) => (
          <option key={choice.id} value={choice.id}>
            {choice.label || t('device.unnamed', { number: index + 1 })}
          </option>
        ))}
      </select>
    </div>
  );
}
