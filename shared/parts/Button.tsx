import type { ComponentChildren } from 'preact';

interface ButtonProps {
  children: ComponentChildren;
  onPress?: () => void;
  /** One `primary` per screen at most. */
  kind?: 'primary' | 'secondary' | 'quiet';
  submits?: boolean;
  disabled?: boolean;
  /** Spoken name where the visible text is not enough. */
  label?: string;
  pressed?: boolean;
  id?: string;
}

export function Button({ children, onPress, kind = 'secondary', submits, disabled, label, pressed, id }: ButtonProps) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      class="button"
      id={id}
      data-kind={kind}
      disabled={disabled}
      aria-label={label}
      aria-pressed={pressed}
      onClick={onPress}
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
}: Pick<ButtonProps, 'children' | 'kind'> & { href: string }) {
  return (
    <a class="button" data-kind={kind} href={href}>
      {children}
    </a>
  );
}
