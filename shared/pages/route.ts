import { useEffect, useState } from 'preact/hooks';

/** Where the person is; the address behind `#`. */
export type Route =
  | { readonly page: 'start' }
  | { readonly page: 'invitation'; readonly payload: string }
  | { readonly page: 'check' }
  | { readonly page: 'carry' }
  | { readonly page: 'resume' }
  | { readonly page: 'practice' }
  | { readonly page: 'practice-task'; readonly task: string; readonly seed: number | null }
  | { readonly page: 'how-to'; readonly task: string }
  | { readonly page: 'result' }
  | { readonly page: 'survey' }
  | { readonly page: 'supervision' }
  | { readonly page: 'data' }
  | { readonly page: 'accessibility' }
  | { readonly page: 'coach'; readonly path: readonly string[] }
  /** For those who build the product; no link leads there. */
  | { readonly page: 'style' }
  | { readonly page: 'unknown' };

/** Reads an address such as `#/practice/application-pdf?seed=7`. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [page = '', ...rest] = path.split('/').filter(Boolean);
  switch (page) {
    case '':
      return { page: 'start' };
    case 'invitation':
      return { page: 'invitation', payload: rest[0] ?? '' };
    case 'practice':
      if (!rest[0]) return { page: 'practice' };
      if (rest[1] === 'how') return { page: 'how-to', task: rest[0] };
      return { page: 'practice-task', task: rest[0], seed: seedIn(query) };
    case 'coach':
      return { page: 'coach', path: rest };
    case 'check':
    case 'carry':
    case 'resume':
    case 'result':
    case 'survey':
    case 'supervision':
    case 'style':
    case 'data':
    case 'accessibility':
      return { page };
    default:
      return { page: 'unknown' };
  }
}

function seedIn(query: string): number | null {
  const seed = new URLSearchParams(query).get('seed');
  return seed !== null && /^\d{1,10}$/.test(seed) ? Number(seed) : null;
}

/** The address of now, kept current. */
export function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = new AbortController();
    addEventListener('hashchange', () => setHash(location.hash), { signal: follow.signal });
    return () => follow.abort();
  }, []);
  return hash;
}
