import { Speaking, useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Notice } from '../../parts/Notice';
import { useLifetime } from '../../parts/use-lifetime';
import type { ViewProps } from '../view';
import type { TidyFilesMaterial } from './material';
import { FirmMail } from './view/FirmMail';
import { useMessyArchive } from './view/use-messy-archive';
import { Workbench } from './view/Workbench';
import './View.css';

/** A messy archive, the firm's wishes, a file manager, and the hand-in. */
export function View(props: ViewProps<TidyFilesMaterial>) {
  const t = useWords('tidy-files');
  const lifetime = useLifetime();
  const { state, again } = useMessyArchive(props.material, props.tools.files, lifetime);
  return (
    <Speaking of={['files']}>
      <div class="stack" data-gap="large">
        <FirmMail material={props.material} />
        {state.kind === 'making' && <p>{t('view.making')}</p>}
        {state.kind === 'failed' && (
          <Notice kind="trouble" announced>
            <p>{t('view.failed')}</p>
            <Button onPress={again}>{t('view.again')}</Button>
          </Notice>
        )}
        {state.kind === 'ready' && <Workbench {...props} archive={state.archive} />}
      </div>
    </Speaking>
  );
}
