import { useRef, useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { useApp } from '../app';
import { Frame } from '../Frame';
import { WelcomePicture } from './WelcomePicture';

const ideas = ['real', 'time', 'private', 'cannot'] as const;
export type WelcomeIdea = (typeof ideas)[number];

interface WelcomeProps {
  /** All has been read. */
  onRead: () => void;
  onSkip: () => void;
}

/** Why, how long, and what happens with the answers: one idea a screen. */
export function Welcome({ onRead, onSkip }: WelcomeProps) {
  const t = useWords('check');
  const common = useWords('common');
  const way = useWords('way');
  const shared = useWords('shared-pc');
  const { SharedPcBar } = useApp();
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const go = (next: number) => {
    setAt(next);
    // The heading stays the same element; what it says is drawn before the next frame.
    requestAnimationFrame(() => heading.current?.focus());
  };
  const idea = ideas[at] ?? 'real';
  const last = at === ideas.length - 1;
  return (
    <Frame page="check-welcome">
      <div class="welcome-head">
        <p>{t('welcome.title')}</p>
        <p class="welcome-place" data-at={at + 1}>
          {ideas.map((each) => (
            <span key={each} class="welcome-dot" data-here={each === idea} />
          ))}
          {way('place', { number: at + 1, total: ideas.length })}
        </p>
      </div>
      <WelcomePicture idea={idea} at={at} />
      <h1 ref={heading} tabIndex={-1}>
        {t(`welcome.${idea}-title`)}
      </h1>
      <p>{idea === 'time' && SharedPcBar ? shared('welcome-time') : t(`welcome.${idea}`)}</p>
      <div class="row">
        <Button kind="primary" onPress={last ? onRead : () => go(at + 1)}>
          {common('action.next')}
        </Button>
        {at > 0 && <Button onPress={() => go(at - 1)}>{common('action.back')}</Button>}
        {!last && (
          <Button kind="quiet" onPress={onSkip}>
            {way('skip')}
          </Button>
        )}
      </div>
    </Frame>
  );
}
