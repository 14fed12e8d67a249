import sansRegular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import sansBold from '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf?url';
import arabicRegular from '@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf?url';
import arabicBold from '@expo-google-fonts/vazirmatn/700Bold/Vazirmatn_700Bold.ttf?url';

/** `sans` writes Latin, Greek and Cyrillic letters, `arabic` Arabic, Persian and Kurdish ones. */
export const scripts = ['sans', 'arabic'] as const;
export type Script = (typeof scripts)[number];

export const weights = ['regular', 'bold'] as const;
export type Weight = (typeof weights)[number];

/** TrueType files, by script and weight. */
export type FontFiles = Readonly<Record<Script, Readonly<Record<Weight, Uint8Array>>>>;

/** Where the product keeps them. Both families are under the SIL Open Font License 1.1. */
const addresses: Readonly<Record<Script, Readonly<Record<Weight, string>>>> = {
  sans: { regular: sansRegular, bold: sansBold },
  arabic: { regular: arabicRegular, bold: arabicBold },
};

/** Brings the four fonts, one megabyte from the product's own files. @throws TypeError when they do not come */
export async function loadFontFiles(signal: AbortSignal): Promise<FontFiles> {
  const load = async (address: string) => {
    const answer = await fetch(address, { signal });
    if (!answer.ok) throw new TypeError('a font is missing');
    return new Uint8Array(await answer.arrayBuffer());
  };
  const both = async (script: Script) => {
    const [regular, bold] = await Promise.all([load(addresses[script].regular), load(addresses[script].bold)]);
    return { regular, bold };
  };
  const [sans, arabic] = await Promise.all([both('sans'), both('arabic')]);
  return { sans, arabic };
}
