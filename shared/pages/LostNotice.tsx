import { useState } from 'preact/hooks';
import { Speaking, useWords } from '../i18n/use-words';
import { Button, ButtonLink } from '../parts/Button';
import { Notice } from '../parts/Notice';
import { forgetBegun } from '../store/begun-mark';

/** A check was begun here and the browser has thrown it away: says so, and asks for a resume file. */
export function LostNotice() {
  return (
    <Speaking of={['resume']}>
      <Lost />
    </Speaking>
  );
}

function Lost() {
  const t = useWords('resume');
  const [understood, setUnderstood] = useState(false);
  if (understood) return null;
  const understand = () => {
    forgetBegun();
    setUnderstood(true);
  };
  return (
    <div data-lost>
      <Notice kind="trouble" announced>
        <div class="stack" data-gap="small">
          <p>{t('lost.what')}</p>
          <p>{t('lost.file')}</p>
          <div class="row">
            <ButtonLink href="#/resume">{t('open.offer')}</ButtonLink>
            <Button kind="quiet" onPress={understand}>
              {t('lost.understood')}
            </Button>
          </div>
        </div>
      </Notice>
    </div>
  );
}
