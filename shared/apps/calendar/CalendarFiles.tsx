import { useState } from 'preact/hooks';
import type { FileDoor } from '../../files/file-door';
import type { SaveFile } from '../../files/save-file';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { HandIn } from '../../parts/HandIn';
import { Icon } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';
import { useLifetime } from '../../parts/use-lifetime';
import type { Entry } from './entry';
import { entriesFrom } from './take-in';
import { type IcsStamp, icsOf } from './write-ics';

interface CalendarFilesProps {
  readonly entries: readonly Entry[];
  readonly stamp: IcsStamp;
  readonly files: Pick<FileDoor, 'readCalendar'>;
  readonly saveFile: SaveFile;
  readonly onTaken: (entries: readonly Omit<Entry, 'id'>[]) => Promise<void>;
}

type News = { readonly kind: 'taken'; readonly count: number } | { readonly kind: 'nothing-in-file' | 'failed' };

/** Calendar files out and in. */
export function CalendarFiles({ entries, stamp, files, saveFile, onTaken }: CalendarFilesProps) {
  const t = useWords('calendar');
  const lifetime = useLifetime();
  const [news, setNews] = useState<News | null>(null);
  const save = () => saveFile(t('file-name'), icsOf(entries, stamp), 'text/calendar').catch(() => failed());
  const failed = () => setNews({ kind: 'failed' });
  const takeIn = async (file: File) => {
    try {
      const facts = await files.readCalendar(file, lifetime);
      const taken = facts.outcome === 'read' ? entriesFrom(facts.events) : [];
      await onTaken(taken);
      setNews(taken.length > 0 ? { kind: 'taken', count: taken.length } : { kind: 'nothing-in-file' });
    } catch {
      if (!lifetime.aborted) failed();
    }
  };
  return (
    <details class="calendar-files">
      <summary>{t('files')}</summary>
      <div class="stack">
        <div class="row">
          <Button disabled={entries.length === 0} onPress={() => void save()}>
            <Icon name="download" />
            {t('save-file')}
          </Button>
        </div>
        <HandIn
          label={t('take-in')}
          accept=".ics,text/calendar"
          purpose="open"
          onFiles={([file]) => file && void takeIn(file)}
        />
        {news && (
          <Notice kind={news.kind === 'taken' ? 'good' : 'trouble'} announced>
            {news.kind === 'taken' ? t('taken', { count: news.count }) : t(news.kind)}
          </Notice>
        )}
      </div>
    </details>
  );
}
