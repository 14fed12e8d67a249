import { docxFiles } from '../../apps/writer/docx';
import type { WrittenText } from '../../apps/writer/text';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import type { WorkTools } from '../view';

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The way with a program of one's own: take the file, repair it, hand in both the document and the PDF. */
export function OwnProgram({ text, tools, lifetime }: { text: WrittenText; tools: WorkTools; lifetime: AbortSignal }) {
  const t = useWords('cv-text');
  const save = async () => {
    const bytes = await tools.files.pack(docxFiles(text), lifetime);
    await tools.saveFile('lebenslauf.docx', bytes, docxType);
  };
  return (
    <section class="card stack">
      <ol>
        <li>{t('view.own-get')}</li>
        <li>{t('view.own-work')}</li>
        <li>{t('view.own-both')}</li>
      </ol>
      <div class="row">
        <Button onPress={() => void save()}>
          <Icon name="download" />
          <span data-material="cv">{t('view.docx')}</span>
        </Button>
      </div>
    </section>
  );
}
