import { useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import type { Equipment, Person } from '../../model/person';
import { Button, ButtonLink } from '../../parts/Button';
import { Choices } from '../../parts/Choices';
import { Frame } from '../Frame';

const questions = [
  { id: 'computer', options: ['own', 'shared', 'none'] },
  { id: 'phone', options: ['own', 'shared', 'none'] },
  { id: 'camera', options: ['yes', 'no'] },
  { id: 'connection', options: ['flat', 'mobile', 'none'] },
] as const;

const channels = ['mail', 'telephone', 'in-person', 'messenger', 'post'] as const;

/** Equipment at home and how to be reached; every answer is optional. */
export function AboutYou({ onAnswer }: { onAnswer: (person: Person) => Promise<void> }) {
  const t = useWords('check');
  const common = useWords('common');
  const [equipment, setEquipment] = useState<Equipment>({});
  const [contact, setContact] = useState<Person['contact']>();
  const answered = Object.keys(equipment).length > 0 || contact !== undefined;
  return (
    <Frame page="check-about-you">
      <h1>{t('about.title')}</h1>
      <p>{t('about.why')}</p>
      {questions.map(({ id, options }) => (
        <Choices
          key={id}
          compact
          legend={t(`about.${id}`)}
          options={options.map((value) => ({
            value,
            label: t(`about.${id}-options.${value}` as 'about.phone-options.own'),
          }))}
          chosen={equipment[id] ?? null}
          onChoose={(value) => setEquipment({ ...equipment, [id]: value })}
        />
      ))}
      <Choices
        compact
        legend={t('about.contact')}
        options={channels.map((value) => ({ value, label: t(`about.contact-options.${value}`) }))}
        chosen={contact ?? null}
        onChoose={setContact}
      />
      <div class="row">
        <Button
          kind={answered ? 'primary' : 'secondary'}
          onPress={() => void onAnswer({ equipment, ...(contact && { contact }) })}
        >
          {answered ? common('action.next') : t('about.skip')}
        </Button>
        <ButtonLink kind="quiet" href="#/supervision">
          {t('about.supervised')}
        </ButtonLink>
      </div>
    </Frame>
  );
}
