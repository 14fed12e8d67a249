import { type Component, lineOf } from './component';
import { plainText } from './content-lines';

/** Where programs put the text and the link of a meeting; the first that says something new is added. */
const places = [
  'DESCRIPTION',
  'URL',
  'CONFERENCE',
  'X-GOOGLE-CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'X-MICROSOFT-ONLINEMEETINGCONFLINK',
  'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK',
  'X-ALT-DESC',
];

const longest = 5_000;

/** HTML is longer than what it says. */
const longestHtml = 20_000;

const tag = /<\/?[a-z][a-z0-9]*(\s[^<>]*)?\/?>|<![^<>]*>/gi;

/** Description and links of an event, one under the other, without HTML. */
export function notesOf(event: Component): string {
  const texts = places.map((name) => {
    const written = lineOf(event, name)?.value.slice(0, longestHtml) ?? '';
    return withoutTags(plainText(written)).trim();
  });
  const added = texts.filter((text, index) => text !== '' && !texts.slice(0, index).join('\n').includes(text));
  return added.join('\n').slice(0, longest);
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
  '&#39;': "'",
};

/** Google and Outlook write HTML. The text and the addresses of its links stay. */
function withoutTags(text: string): string {
  if (text.search(tag) < 0) return text;
  return text
    .replace(/<(style|script|head)\b[^<]*(?:<(?!\/\1)[^<]*)*<\/\1>/gi, ' ')
    .replace(/<a\b[^<>]*href="([^"<>]*)"[^<>]*>/gi, ' $1 ')
    .replace(/<(br|p|div|li|tr)(\s[^<>]*)?\/?>/gi, '\n')
    .replace(tag, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (entity) => entities[entity] ?? entity)
    .replace(/[ \t]+/g, ' ');
}
