import { useState } from 'preact/hooks';
import type { Session } from '../../engine/session';
import { useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import type { Profile } from '../../model/profile';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { useApp } from '../app';
import { reportContent } from './report-content';
import type { Summary } from './summary';

interface ResultActionsProps {
  session: Session;
  summary: Summary;
  profile: Profile;
}

/** Print, or keep as a PDF with real text. */
export function ResultActions({ session, summary, profile }: ResultActionsProps) {
  const t = useWords('check');
  const { tools } = useApp();
  const [busy, setBusy] = useState(false);
  const savePdf = async () => {
    setBusy(true);
    try {
      const { reportPdf } = await import('../../exchange/report-pdf');
      const content = reportContent(session, summary, profile, language.value);
      const bytes = await reportPdf(content, new AbortController().signal);
      await tools.saveFile(t('result.pdf-name'), bytes, 'application/pdf');
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class="row no-print">
      <Button onPress={() => print()}>{t('result.print')}</Button>
      <Button disabled={busy} onPress={() => void savePdf()}>
        <Icon name="download" />
        {t(busy ? 'result.pdf-busy' : 'result.pdf')}
      </Button>
    </div>
  );
}
