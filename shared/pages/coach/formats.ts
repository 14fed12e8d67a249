import type { Language } from '../../i18n/languages';
import { language } from '../../i18n/words';

/** A moment (ISO 8601) as a day in the language on screen and this device's time zone. */
export function shortDate(moment: string): string {
  return days(language.value).format(new Date(moment));
}

/** A moment (ISO 8601) with its time of day. */
export function shortMoment(moment: string): string {
  return moments(language.value).format(new Date(moment));
}

/** Logits with their sign and at most one digit after the point. */
export function signed(logits: number): string {
  return signedNumbers(language.value).format(logits);
}

/** A whole number with its thousands set apart. */
export function whole(count: number): string {
  return wholeNumbers(language.value).format(count);
}

const days = perLanguage((spoken) => new Intl.DateTimeFormat(spoken, { dateStyle: 'medium' }));
const moments = perLanguage((spoken) => new Intl.DateTimeFormat(spoken, { dateStyle: 'medium', timeStyle: 'short' }));
const wholeNumbers = perLanguage((spoken) => new Intl.NumberFormat(spoken, { maximumFractionDigits: 0 }));
const signedNumbers = perLanguage(
  (spoken) => new Intl.NumberFormat(spoken, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
);

/** Making a format costs far more than using it, and a table of 500 people uses thousands. */
function perLanguage<Format>(make: (spoken: Language) => Format): (spoken: Language) => Format {
  const made = new Map<Language, Format>();
  return (spoken) => {
    const format = made.get(spoken) ?? make(spoken);
    made.set(spoken, format);
    return format;
  };
}
