import { useWords } from '../../i18n/use-words';
import { Button, ButtonLink } from '../../parts/Button';

/** The ways on from the start page. */
export type StartChoice = 'check' | 'again' | 'begin-invited' | 'continue' | 'result' | 'practice';

const addresses = { continue: '#/check', result: '#/result', practice: '#/practice' } as const;
const remarks = {
  check: 'start.check-what',
  again: 'start.again-what',
  continue: 'start.continue-what',
  practice: 'start.practice-what',
  'begin-invited': null,
  result: null,
} as const;

/** Large buttons with a remark each; the first is the most likely one. */
export function StartChoices({ choices, begin }: { choices: readonly StartChoice[]; begin: () => void }) {
  const t = useWords('common');
  return (
    <ul class="start-choices">
      {choices.map((choice, at) => {
        const kind = at === 0 ? 'primary' : 'secondary';
        const remark = remarks[choice];
        const begins = choice === 'check' || choice === 'again' || choice === 'begin-invited';
        return (
          <li key={choice} class="stack" data-gap="small">
            {begins ? (
              <Button kind={kind} onPress={begin}>
                {t(`start.${choice}`)}
              </Button>
            ) : (
              <ButtonLink kind={kind} href={addresses[choice]}>
                {t(`start.${choice}`)}
              </ButtonLink>
            )}
            {remark && <span class="field-hint">{t(remark)}</span>}
          </li>
        );
      })}
    </ul>
  );
}
