import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';

interface DeskBarProps {
  /** First part of the address behind `#/coach/`. */
  here: string;
  onLock: () => void;
}

const pages = [
  { path: '', name: 'list' },
  { path: 'places', name: 'places' },
  { path: 'survey', name: 'survey' },
  { path: 'exports', name: 'exports' },
  { path: 'invite', name: 'invite' },
  { path: 'supervision', name: 'supervision' },
  { path: 'course', name: 'course' },
  { path: 'calibration', name: 'calibration' },
  { path: 'keys', name: 'keys' },
] as const;

/** The ways through the desk, and the lock. */
export function DeskBar({ here, onLock }: DeskBarProps) {
  const t = useWords('coach');
  return (
    <div class="desk-bar no-print">
      <nav aria-label={t('bar.name')}>
        {pages.map(({ path, name }) => (
          <a key={name} href={path ? `#/coach/${path}` : '#/coach'} aria-current={path === here ? 'page' : undefined}>
            {t(`bar.${name}`)}
          </a>
        ))}
      </nav>
      <Button onPress={onLock}>
        <Icon name="lock" />
        {t('bar.lock')}
      </Button>
    </div>
  );
}
