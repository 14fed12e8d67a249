import { readFileSync } from 'node:fs';
import type { ReportTools } from '../../shared/exchange/report-pdf';
import type { FontFiles } from '../../shared/exchange/typeset/font-files';
import { root } from '../house/sources';

const font = (file: string) => new Uint8Array(readFileSync(`${root}node_modules/@expo-google-fonts/${file}.ttf`));

/** The product's fonts, read from where npm put them. */
export const nodeFonts: FontFiles = {
  sans: {
    regular: font('source-sans-3/400Regular/SourceSans3_400Regular'),
    bold: font('source-sans-3/700Bold/SourceSans3_700Bold'),
  },
  arabic: {
    regular: font('vazirmatn/400Regular/Vazirmatn_400Regular'),
    bold: font('vazirmatn/700Bold/Vazirmatn_700Bold'),
  },
};

export const nodeTools: ReportTools = { fonts: async () => nodeFonts };
