/** One thing on a page, from top to bottom. Texts come in the reader's language. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** `to` is the address of another page. */
  | { readonly kind: 'link'; readonly text: string; readonly to: string }
  /** A file that can be downloaded, by its id. */
  | { readonly kind: 'download'; readonly text: string; readonly file: string }
  /** Where somebody signs in or out; `owner` is who is signed in. */
  | { readonly kind: 'account'; readonly text: string; readonly site: string; readonly owner: string };

/** A page of the small web that the browser reaches. */
export interface SitePage {
  /** A machine name, unique in its web. */
  readonly id: string;
  /** Without scheme, such as `www.sonnenkorn.example/jobs`. */
  readonly address: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A file that pages offer; opening it shows its paragraphs. */
export interface SiteFile {
  readonly id: string;
  readonly name: string;
  readonly paragraphs: readonly string[];
}

/** Everything that can be reached. */
export interface SmallWeb {
  readonly pages: readonly SitePage[];
  readonly files: readonly SiteFile[];
}

/** How two ways of writing one address are told equal: scheme, `www.`, case and a last slash do not matter. */
export function plainAddress(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');
}

export function pageAt({ pages }: SmallWeb, address: string): SitePage | undefined {
  const wanted = plainAddress(address);
  return pages.find((page) => plainAddress(page.address) === wanted);
}

/** Pages whose title or address holds every word; what the address bar offers when it knows no such address. */
export function pagesAbout({ pages }: SmallWeb, words: string): readonly SitePage[] {
  const wanted = plainAddress(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  return pages.filter(({ title, address }) => {
    const text = `${title} ${address}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
