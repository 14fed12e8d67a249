import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { fileSize } from '../../i18n/file-size';
import { useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';
import { starred } from './FieldLine';
import { FilePicker } from './FilePicker';
import type { UploadSlot } from './form';
import type { OfferedFile } from './offered-file';
import { limitsPassed } from './problems';
import { useTaking } from './use-taking';
import type { PortalAction, PortalWork, Problem, Upload } from './work';

interface CardProps {
  readonly slot: UploadSlot;
  readonly work: PortalWork;
  readonly offers: readonly OfferedFile[];
  readonly act: (action: PortalAction) => void;
  readonly problems: readonly Problem[];
}

/** A place for files: what is in it, what it allows, a way to add, take out and put back. */
export function UploadCard({ slot, work, offers, act, problems }: CardProps) {
  const t = useWords('portal');
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [picking, setPicking] = useState(false);
  const taking = useTaking(slot, act);
  const inside = work.uploads.filter(({ field }) => field === slot.name);
  const missing = problems.some(({ code }) => code === 'file-missing');
  const wrong = problems.length > 0;
  const removed = work.removed?.field === slot.name ? work.removed : null;
  const drawn = useRef(false);
  useEffect(() => {
    // The button that took a file out, or put it back, is gone with the deed.
    if (drawn.current && document.activeElement === document.body) title.current?.focus();
    drawn.current = true;
  }, [inside.length, removed?.key]);
  const limits = { types: slot.types.join(', ').toUpperCase(), size: fileSize(slot.largest, language.value) };
  return (
    <section class="card stack portal-slot" data-field={slot.name} aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`} tabIndex={-1} ref={title}>
        {starred(slot)}
      </h4>
      {slot.hint && <p>{slot.hint}</p>}
      <p class="field-hint">{t('slot.limits', limits)}</p>
      {inside.length > 0 && (
        <ul class="portal-files">
          {inside.map((upload) => (
            <UploadRow
              key={upload.key}
              upload={upload}
              slot={slot}
              onRemove={() => act({ type: 'take-out', key: upload.key })}
            />
          ))}
        </ul>
      )}
      <div class="portal-removed" role="status">
        {removed && <span>{t('slot.removed', { name: removed.name })}</span>}
        {taking.state.kind === 'taking' && <span>{t('slot.taking')}</span>}
      </div>
      {removed && (
        <div class="row">
          <Button kind="quiet" onPress={() => act({ type: 'put-back', most: slot.most })}>
            <Icon name="undo" />
            {t('slot.putBack')}
          </Button>
        </div>
      )}
      {(taking.state.kind === 'failed' || taking.state.kind === 'too-big') && (
        <Notice kind="trouble" announced>
          {t(`slot.${taking.state.kind}`)}
        </Notice>
      )}
      <div class="row">
        <button
          type="button"
          class="button"
          data-invalid={wrong}
          aria-describedby={wrong ? `${id}-problem` : undefined}
          aria-label={t(inside.length > 0 && slot.most === 1 ? 'slot.replaceIn' : 'slot.addTo', { slot: slot.label })}
          onClick={() => setPicking(true)}
        >
          <Icon name="upload" />
          {t(inside.length > 0 && slot.most === 1 ? 'slot.replace' : 'slot.add')}
        </button>
      </div>
      {wrong && (
        <span class={missing ? 'field-problem' : 'sr-only'} id={`${id}-problem`}>
          {problems.map(({ code }) => t(`problem.${code}`)).join(' ')}
        </span>
      )}
      {picking && (
        <FilePicker
          slot={slot.label}
          offers={offers}
          onOffer={(file) => void taking.takeOffer(file)}
          onOwn={(files) => void taking.takeOwn(files)}
          onClose={() => setPicking(false)}
        />
      )}
    </section>
  );
}

interface RowProps {
  readonly upload: Upload;
  readonly slot: UploadSlot;
  readonly onRemove: () => void;
}

/** A file in its place, with a remark where it passes the limits. */
function UploadRow({ upload, slot, onRemove }: RowProps) {
  const t = useWords('portal');
  const { name, size } = upload;
  const passed = limitsPassed(slot, upload);
  return (
    <li class="portal-file" data-upload={upload.offer ?? 'own'}>
      <span class="portal-file-name">
        <Icon name={passed.length > 0 ? 'warning' : 'file'} />
        <span>
          <strong>
            <bdi>{name}</bdi>
          </strong>{' '}
          <span class="field-hint">{fileSize(size, language.value)}</span>
          {passed.map((code) => (
            <span key={code} class="field-problem portal-line">
              {t(`problem.${code}`)}
            </span>
          ))}
        </span>
      </span>
      <button
        type="button"
        class="button"
        data-kind="quiet"
        aria-label={t('slot.removeFile', { name })}
        onClick={onRemove}
      >
        <Icon name="trash" />
        {t('slot.remove')}
      </button>
    </li>
  );
}
