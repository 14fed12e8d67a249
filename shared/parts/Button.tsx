import type { ComponentChildren } from 'preact';

interface ButtonProps {
  children: ComponentChildren;
  onPress?: () => void;
  /** One `primary` per screen at most. */
  kind?: 'primary' | 'secondary' | 'quiet';
  submits?: boolean;
  disabled?: boolean;
  /** Its work is under way: it does nothing and, unlike a disabled button, keeps the focus. */
  busy?: boolean;
  /** Spoken name where the visible text is not enough. */
  label?: string;
  pressed?: boolean;
  id?: string;
}

export function Button({
  children,
  onPress,
  kind = 'secondary',
  submits,
  disabled,
  busy,
  label,
  pressed,
  id,
}: ButtonProps) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      class="button"
      id={id}
      data-kind={kind}
      disabled={disabled}
      aria-disabled={busy || undefined}
      aria-label={label}
      aria-pressed={pressed}
      onClick={busy ? (event) => event.preventDefault() : onPress}
    >
      {children}
    </button>
  );
}

/** A link that looks like a button; leads somewhere, changes nothing. */
export function ButtonLink({
  children,
  href,
  kind = 'secondary',
  label,
}: Pick<ButtonProps, 'children' | 'kind' | 'label'> & { href: string }) {
  return (
    <a class="button" data-kind={kind} href={href} aria-label={label}>
      {children}
    </a>
  );
}
