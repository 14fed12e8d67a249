import type { ComponentChildren } from 'preact';

interface SpecimensProps {
  title: string;
  what?: string;
  children: ComponentChildren;
}

/** One family of parts under its heading. */
export function Specimens({ title, what, children }: SpecimensProps) {
  return (
    <section class="stack style-section">
      <h2>{title}</h2>
      {what && <p>{what}</p>}
      {children}
    </section>
  );
}

interface SpecimenProps {
  name: string;
  shown?: 'hover' | 'focus';
  children: ComponentChildren;
}

/** A part in one state, with the state's name below. `shown` draws a state that only a pointer or the keyboard brings. */
export function Specimen({ name, shown, children }: SpecimenProps) {
  return (
    <figure class="style-specimen" data-shown={shown}>
      {children}
      <figcaption class="field-hint">{name}</figcaption>
    </figure>
  );
}
