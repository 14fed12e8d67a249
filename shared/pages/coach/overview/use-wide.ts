import { useEffect, useState } from 'preact/hooks';

/** Whether the screen is at least so wide, in rem of the person's own text size. */
export function useWide(rem: number): boolean {
  const query = `(width >= ${rem}rem)`;
  const [wide, setWide] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const look = () => setWide(media.matches);
    look();
    media.addEventListener('change', look);
    return () => media.removeEventListener('change', look);
  }, [query]);
  return wide;
}
