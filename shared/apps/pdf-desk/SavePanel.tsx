import type { PdfDoor } from '../../files/pdf-door';
import type { SaveFile } from '../../files/save-file';
import { fileSize } from '../../i18n/file-size';
import { useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import { Button } from '../../parts/Button';
import { Choices } from '../../parts/Choices';
import { Field } from '../../parts/Field';
import { Icon } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';
import { ProgressBar } from '../../parts/ProgressBar';
import type { DeskStep } from './desk-step';
import type { DeskWork } from './desk-work';
import type { BytesOf } from './page-pictures';
import { resultName } from './result-name';
import { useFocusWish } from './use-focus-wish';
import { useMerge } from './use-merge';

const makeId = 'desk-make';

/** Somebody who takes the finished file straight from the desk. */
export interface Taker {
  /** What the button says. */
  readonly label: string;
  readonly onSaved: (name: string, bytes: Uint8Array<ArrayBuffer>) => void;
}

interface SavePanelProps {
  work: DeskWork;
  step: (step: DeskStep) => void;
  door: PdfDoor;
  bytesOf: BytesOf;
  lifetime: AbortSignal;
  saveFile: SaveFile;
  taker: Taker | undefined;
}

/** Name, size and making of the one file. */
export function SavePanel({ work, step, door, bytesOf, lifetime, saveFile, taker }: SavePanelProps) {
  const t = useWords('pdf-desk');
  const { state, start, cancel } = useMerge(door, work, bytesOf, lifetime);
  const { length: count } = work.arrangement.pages;
  const wishFocus = useFocusWish(state.kind);
  const make = () => {
    if (state.kind !== 'merging') void start();
  };
  const stop = () => {
    wishFocus([makeId]);
    cancel();
  };
  const name = resultName(work.fileName, t('save.unnamed'));
  return (
    <section class="stack desk-save" aria-labelledby="desk-save-title">
      <h3 id="desk-save-title">{t('save.title')}</h3>
      <Field
        label={t('save.name')}
        hint={t('save.nameHint')}
        value={work.fileName}
        longest={100}
        onInput={(fileName) => step({ kind: 'named', fileName })}
      />
      <Choices
        legend={t('save.size')}
        chosen={work.size}
        options={[
          { value: 'original', label: t('save.original') },
          { value: 'small', label: t('save.small') },
        ]}
        onChoose={(size) => step({ kind: 'sized', size })}
      />
      <div class="row">
        <Button
          id={makeId}
          kind={state.kind === 'merged' ? 'secondary' : 'primary'}
          disabled={count === 0}
          onPress={make}
        >
          <Icon name="file" />
          {t('save.make', { count })}
        </Button>
      </div>
      {state.kind === 'merging' && (
        <div class="stack" role="status">
          <ProgressBar label={t('save.making')} share={null} />
          <div class="row">
            <Button onPress={stop}>{t('cancel')}</Button>
          </div>
        </div>
      )}
      {state.kind === 'trouble' && (
        <Notice kind="trouble" announced>
          <p>{t(`trouble.${state.code}`)}</p>
        </Notice>
      )}
      {state.kind === 'merged' && (
        <Notice kind="good" announced>
          <p>
            {t('save.made')} <strong>{name}</strong> ({fileSize(state.bytes.length, language.value)})
          </p>
          <div class="row">
            {taker && (
              <Button kind="primary" onPress={() => taker.onSaved(name, state.bytes)}>
                <Icon name="upload" />
                {taker.label}
              </Button>
            )}
            <Button onPress={() => void saveFile(name, state.bytes, 'application/pdf')}>
              <Icon name="download" />
              {t('save.toDisk')}
            </Button>
          </div>
        </Notice>
      )}
    </section>
  );
}
