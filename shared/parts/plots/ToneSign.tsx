import type { Tone } from './AbilityPlot';
import './plots.css';

/** The sign of an advice: full disc, half disc, ring, dash, empty box. Stands beside its word, never alone. */
export function ToneSign({ tone }: { tone: Tone }) {
  return (
    <svg class="tone-sign" data-tone={tone} viewBox="0 0 12 12" aria-hidden="true">
      <path d={signs[tone]} />
    </svg>
  );
}

const signs: Record<Tone, string> = {
  needs: 'M6 1a5 5 0 1 0 0 10A5 5 0 1 0 6 1z',
  helps: 'M6 1a5 5 0 1 0 0 10zM6 1a5 5 0 0 1 0 10V9.600a3.600 3.600 0 0 0 0-7.200z',
  'not-needed': 'M6 1a5 5 0 1 0 0 10A5 5 0 1 0 6 1zM6 2.500a3.500 3.500 0 1 1 0 7 3.500 3.500 0 1 1 0-7z',
  unclear: 'M2 5h8v2H2z',
  'not-looked-at': 'M2 5h8v2H2z',
};
