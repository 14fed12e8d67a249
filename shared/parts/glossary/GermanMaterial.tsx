import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { factsOf } from '../../i18n/languages';
import type { Namespace } from '../../i18n/namespaces';
import { SpokenIn } from '../../i18n/use-words';
import { language, wordsIn } from '../../i18n/words';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { GermanWords } from './GermanWords';
import { Explaining } from './Glossed';

interface GermanMaterialProps {
  /** Namespaces that the children speak. */
  of: readonly Namespace[];
  children: ComponentChildren;
}

/**
 * A letter, a mail or an advertisement: in German, because the real one is German, with its hard words explained. Who
 * reads another language can see it in that language instead and come back.
 */
export function GermanMaterial({ of, children }: GermanMaterialProps) {
  return (
    <GermanWords of={of}>
      <Turnable>{children}</Turnable>
    </GermanWords>
  );
}

function Turnable({ children }: { children: ComponentChildren }) {
  const [wished, setWished] = useState(false);
  const reader = language.value;
  const translated = wished && reader !== 'de';
  const spoken = translated ? reader : 'de';
  const { tag, direction } = factsOf(spoken);
  const shown = <SpokenIn value={spoken}>{children}</SpokenIn>;
  return (
    <div class="german-material">
      <div class="german-material-text" lang={tag} dir={direction}>
        {translated ? <Explaining.Provider value={null}>{shown}</Explaining.Provider> : shown}
      </div>
      {reader !== 'de' && <Turn translated={translated} onTurn={() => setWished(!translated)} />}
    </div>
  );
}

function Turn({ translated, onTurn }: { translated: boolean; onTurn: () => void }) {
  const t = wordsIn('glossary', language.value);
  return (
    <div class="stack" data-gap="small">
      <div class="row">
        <Button kind="quiet" onPress={onTurn}>
          <Icon name="globe" />
          {t(translated ? 'back' : 'translate')}
        </Button>
      </div>
      {translated && <p class="field-hint">{t('translated')}</p>}
    </div>
  );
}
