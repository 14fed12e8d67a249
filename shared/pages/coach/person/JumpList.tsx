import { useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';

const parts = ['talk', 'modules', 'tasks', 'about', 'notes'] as const;

/** Ways to the parts of a long page. Buttons, because the address already names the page. */
export function JumpList() {
  const t = useWords('coach-person');
  const jump = (part: string) => {
    const target = document.getElementById(part);
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  };
  return (
    <nav class="jump-list no-print" aria-label={t('jump.name')}>
      {parts.map((part) => (
        <Button key={part} kind="quiet" onPress={() => jump(part)}>
          {t(`jump.${part}`)}
        </Button>
      ))}
      <Button onPress={() => print()}>{t('print')}</Button>
    </nav>
  );
}
