import { useWords } from '../../../i18n/use-words';
import { Field } from '../../../parts/Field';
import type { BrowserBasicsMaterial } from '../material';

interface AnswersProps {
  material: BrowserBasicsMaterial;
  code: string;
  price: string;
  onAnswer: (question: 'code' | 'price', words: string) => void;
}

/** The two things that can only be known by finding them. */
export function Answers({ material, code, price, onAnswer }: AnswersProps) {
  const t = useWords('browser-basics');
  return (
    <section class="card stack">
      <h2>{t('view.answers')}</h2>
      <Field label={t('view.code')} value={code} longest={200} onInput={(words) => onAnswer('code', words)} />
      <Field
        label={t('view.price', { ticket: t(`view.ticket.${material.asked}`) })}
        value={price}
        longest={200}
        onInput={(words) => onAnswer('price', words)}
      />
    </section>
  );
}
