import { useState } from 'preact/hooks';
import type { Journal } from '../../engine/journal';
import { isSameMoment, type SupervisionCode } from '../../exchange/supervision-code';
import { readSupervision } from '../../exchange/supervision-paper';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { Icon } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';
import { LazyPage } from '../LazyPage';

interface AnswerProps {
  code: SupervisionCode;
  journal: Journal;
}

type Problem = 'foreign' | 'damaged' | 'newer-format' | 'other-check';

const camera = () => import('../../apps/qr-camera/QrCamera').then(({ QrCamera }) => QrCamera);

/** The countersignature on its way back into the result. */
export function Answer({ code, journal }: AnswerProps) {
  const t = useWords('supervision');
  const [text, setText] = useState('');
  const [filming, setFilming] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { supervision } = journal.session.value;
  const take = async (told: string) => {
    const found = await taken(told, code, journal);
    setProblem(found);
    if (found === null) setFilming(false);
  };
  return (
    <section class="card stack" data-answer>
      <h2>{t('answer.title')}</h2>
      <p>{t('answer.what')}</p>
      <Field
        label={t('answer.label')}
        lines={4}
        value={text}
        onInput={setText}
        longest={4_000}
        verbatim
        problem={problem ? t(`answer.problem.${problem}`) : undefined}
      />
      <div class="row">
        <Button disabled={text.trim() === ''} onPress={() => void take(text)}>
          {t('answer.take')}
        </Button>
        <Button pressed={filming} onPress={() => setFilming(!filming)}>
          <Icon name="camera" />
          {t('answer.camera')}
        </Button>
      </div>
      {filming && (
        <LazyPage
          load={camera}
          props={{ onText: (told: string) => void take(told), otherWay: <p>{t('answer.other-way')}</p> }}
        />
      )}
      {supervision && journal.saving.value.state === 'saved' && (
        <Notice kind="good" announced>
          {t('answer.taken', { name: supervision.by })}
        </Notice>
      )}
      {journal.saving.value.state === 'trouble' && (
        <Notice kind="trouble" announced>
          {t('answer.trouble')}
        </Notice>
      )}
    </section>
  );
}

/** Keeps the countersignature in the check's log; why not, where it is none for this check. */
async function taken(text: string, code: SupervisionCode, journal: Journal): Promise<Problem | null> {
  const reading = await readSupervision(text);
  if (!reading.ok) return reading.problem;
  if (!isSameMoment(code, reading.supervision)) return 'other-check';
  await journal.note({ kind: 'countersigned', supervision: reading.supervision });
  return null;
}
