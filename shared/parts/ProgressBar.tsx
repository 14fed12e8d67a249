import { useId } from 'preact/hooks';

/** A bar with words. `share` from 0 to 1; null while nobody knows. */
export function ProgressBar({ label, share }: { label: string; share: number | null }) {
  const id = useId();
  return (
    <div class="progress">
      <label for={id}>{label}</label>
      {share === null ? <progress id={id} max={1} /> : <progress id={id} max={1} value={share} />}
    </div>
  );
}
