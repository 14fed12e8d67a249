import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Draws a German text with its hard words marked; null where nothing is to be explained. */
export const Explaining = createContext<((text: string) => ComponentChildren) | null>(null);

/** A text of German material; inside `GermanWords` its hard words can be asked about. */
export function Glossed({ text }: { text: string }) {
  const explain = useContext(Explaining);
  return <>{explain ? explain(text) : text}</>;
}
