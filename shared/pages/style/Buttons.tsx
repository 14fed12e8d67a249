import { useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button, ButtonLink } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { Specimen, Specimens } from './Specimens';

const kinds = ['primary', 'secondary', 'quiet'] as const;
type Kind = (typeof kinds)[number];

/** Buttons of every kind in every state. */
export function Buttons() {
  const t = useWords('style');
  return (
    <Specimens title={t('buttons.title')} what={t('buttons.what')}>
      {kinds.map((kind) => (
        <OneKind key={kind} kind={kind} />
      ))}
    </Specimens>
  );
}

function OneKind({ kind }: { kind: Kind }) {
  const t = useWords('style');
  const [pressed, setPressed] = useState(true);
  const words = t(`buttons.${kind}`);
  return (
    <div class="style-specimens">
      <Specimen name={t('state.normal')}>
        <Button kind={kind}>{words}</Button>
      </Specimen>
      <Specimen name={t('state.hover')} shown="hover">
        <Button kind={kind}>{words}</Button>
      </Specimen>
      <Specimen name={t('state.focus')} shown="focus">
        <Button kind={kind}>{words}</Button>
      </Specimen>
      <Specimen name={t('state.with-icon')}>
        <Button kind={kind}>
          <Icon name="right" />
          {words}
        </Button>
      </Specimen>
      <Specimen name={t(pressed ? 'state.pressed' : 'state.not-pressed')}>
        <Button kind={kind} pressed={pressed} onPress={() => setPressed(!pressed)}>
          {words}
        </Button>
      </Specimen>
      <Specimen name={t('state.busy')}>
        <Button kind={kind} busy>
          {words}
        </Button>
      </Specimen>
      <Specimen name={t('state.disabled')}>
        <Button kind={kind} disabled>
          {words}
        </Button>
      </Specimen>
      <Specimen name={t('state.link')}>
        <ButtonLink kind={kind} href="#/style">
          {words}
        </ButtonLink>
      </Specimen>
    </div>
  );
}
