import { useState } from 'preact/hooks';
import type { Session } from '../../engine/session';
import { useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import type { Profile } from '../../model/profile';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';
import { useApp } from '../app';
import { reportForBoth } from './report-for-both';
import type { Summary } from './summary';

interface ResultActionsProps {
  session: Session;
  summary: Summary;
  profile: Profile;
}

/** Print, or keep as a PDF with real text. */
export function ResultActions({ session, summary, profile }: ResultActionsProps) {
  const t = useWords('result');
  const { tools } = useApp();
  const [saving, setSaving] = useState<'no' | 'now' | 'failed'>('no');
  const savePdf = async () => {
    setSaving('now');
    try {
      const { reportPdf } = await import('../../exchange/report-pdf');
      const content = await reportForBoth(session, summary, profile, language.value);
      const bytes = await reportPdf(content, new AbortController().signal);
      await tools.saveFile(t('result.pdf-name'), bytes, 'application/pdf');
      setSaving('no');
    } catch {
      setSaving('failed');
    }
  };
  return (
    <div class="stack no-print">
      <div class="row">
        <Button onPress={() => print()}>{t('result.print')}</Button>
        <Button busy={saving === 'now'} onPress={() => void savePdf()}>
          <Icon name="download" />
          {t(saving === 'now' ? 'result.pdf-busy' : 'result.pdf')}
        </Button>
      </div>
      {saving === 'failed' && (
        <Notice kind="trouble" announced>
          {t('result.pdf-trouble')}
        </Notice>
      )}
    </div>
  );
}
