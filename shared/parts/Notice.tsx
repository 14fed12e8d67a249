import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

interface NoticeProps {
  kind?: 'info' | 'good' | 'learn' | 'trouble';
  children: ComponentChildren;
  /** Spoken when it appears: trouble at once, the rest when there is a pause. */
  announced?: boolean;
}

const icons: Record<NonNullable<NoticeProps['kind']>, IconName> = {
  info: 'info',
  good: 'check',
  learn: 'signpost',
  trouble: 'warning',
};

/** A set-off remark. Its kind is told by icon and words, never by colour alone. */
export function Notice({ kind = 'info', children, announced }: NoticeProps) {
  return (
    <div class="notice" data-kind={kind} role={announced ? (kind === 'trouble' ? 'alert' : 'status') : undefined}>
      <Icon name={icons[kind]} />
      <div>{children}</div>
    </div>
  );
}
