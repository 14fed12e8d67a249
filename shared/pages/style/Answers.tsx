import { useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Choices } from '../../parts/Choices';
import { Field } from '../../parts/Field';
import { Ticks } from '../../parts/Ticks';
import { Specimens } from './Specimens';

/** Choices, ticks and fields: with and without an answer, with a hint, with a problem. */
export function Answers() {
  const t = useWords('style');
  return (
    <Specimens title={t('answers.title')}>
      <div class="style-columns">
        <ChoiceSpecimens />
        <FieldSpecimens />
      </div>
    </Specimens>
  );
}

const answers = ['yes', 'help', 'unsure', 'no'] as const;
const devices = ['phone', 'pc', 'tablet'] as const;

function ChoiceSpecimens() {
  const t = useWords('style');
  const [one, setOne] = useState<(typeof answers)[number]>('help');
  const [short, setShort] = useState<(typeof devices)[number] | null>(null);
  const [many, setMany] = useState<readonly string[]>(['phone', 'tablet']);
  const devicesInWords = devices.map((value) => ({ value, label: t(`answers.${value}`) }));
  return (
    <div class="stack" data-gap="large">
      <Choices
        legend={t('answers.one')}
        options={answers.map((value) => ({ value, label: t(`answers.${value}`) }))}
        chosen={one}
        onChoose={setOne}
      />
      <Choices legend={t('answers.short')} options={devicesInWords} chosen={short} onChoose={setShort} compact />
      <Ticks legend={t('answers.many')} options={devicesInWords} chosen={many} onChange={setMany} />
    </div>
  );
}

function FieldSpecimens() {
  const t = useWords('style');
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({ area: t('type.sample'), number: '12' });
  const held = (name: string) => ({
    value: texts[name] ?? '',
    onInput: (text: string) => setTexts({ ...texts, [name]: text }),
  });
  return (
    <div class="stack">
      <Field label={t('answers.field')} hint={t('answers.hint')} {...held('town')} />
      <Field label={t('answers.wrong')} hint={t('answers.hint')} problem={t('answers.problem')} {...held('wrong')} />
      <Field label={t('answers.area')} lines={3} {...held('area')} />
      <Field label={t('answers.password')} type="password" {...held('password')} />
      <Field label={t('answers.date')} type="date" {...held('date')} />
      <Field label={t('answers.number')} type="number" {...held('number')} />
    </div>
  );
}
