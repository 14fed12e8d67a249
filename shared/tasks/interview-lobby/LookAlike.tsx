import { useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Notice } from '../../parts/Notice';

interface LookAlikeProps {
  firm: string;
  /** The person went on although this is not the firm's page. */
  onGoOn: () => void;
}

/** The strangers' page. It asks for nothing that could really be typed in; going on is the only mistake possible. */
export function LookAlike({ firm, onGoOn }: LookAlikeProps) {
  const t = useWords('interview-lobby');
  const [wentOn, setWentOn] = useState(false);
  return (
    <div class="stack">
      <h2>{t('view.page.title', { firm })}</h2>
      {wentOn ? (
        <Notice announced>{t('view.page.empty')}</Notice>
      ) : (
        <>
          <p>{t('view.page.login')}</p>
          <div class="row">
            <Button
              kind="primary"
              onPress={() => {
                setWentOn(true);
                onGoOn();
              }}
            >
              {t('view.page.go')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
