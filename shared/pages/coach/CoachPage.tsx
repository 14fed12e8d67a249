import { coachLanguages } from '../../i18n/languages';
import { Speaking, useWords } from '../../i18n/use-words';
import { useApp } from '../app';
import { Frame } from '../Frame';
import { CoachDesk } from './CoachDesk';
import { useDeskLanguage } from './use-desk-language';

/** The coach desk inside the product's frame. */
export function CoachPage({ path }: { path: readonly string[] }) {
  const { tools, store, catalogue } = useApp();
  const outside = useDeskLanguage();
  if (outside === undefined) return null;
  return (
    <Speaking of={['coach']}>
      <Frame page="coach" wide languages={coachLanguages}>
        {outside && <LanguageNote outside={outside} />}
        <CoachDesk tools={tools} store={store} catalogue={catalogue} path={path} />
      </Frame>
    </Speaking>
  );
}

function LanguageNote({ outside }: { outside: string }) {
  const t = useWords('coach');
  return <p class="field-hint no-print">{t('languages', { outside })}</p>;
}
