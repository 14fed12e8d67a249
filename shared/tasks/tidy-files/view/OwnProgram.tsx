import { useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';
import { Icon } from '../../../parts/Icon';
import { Prose } from '../../../parts/Prose';

interface OwnProgramProps {
  /** Name of the messy archive. */
  archive: string;
  onDownload: () => void;
}

/** How the task goes with the device's own file manager. */
export function OwnProgram({ archive, onDownload }: OwnProgramProps) {
  const t = useWords('tidy-files');
  return (
    <section class="card stack" aria-label={t('view.way.own')}>
      <ol class="own-steps">
        {(['download', 'work', 'return'] as const).map((step) => (
          <li key={step}>
            <Prose text={t(`view.own.${step}`, { archive })} />
          </li>
        ))}
      </ol>
      <div class="row">
        <Button onPress={onDownload}>
          <Icon name="download" />
          {t('view.own.button', { archive })}
        </Button>
      </div>
    </section>
  );
}
