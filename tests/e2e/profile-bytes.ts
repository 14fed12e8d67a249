import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Which of the texts stand anywhere in the files of a browser's profile, as UTF-8 or as the two-byte text that V8 and
 * Chromium write. @returns `text in file`
 */
export function foundInProfile(profile: string, texts: readonly string[]): string[] {
  const wanted = texts.flatMap((text) =>
    (['utf8', 'utf16le', 'latin1'] as const).map((encoding) => ({ text, bytes: Buffer.from(text, encoding) })),
  );
  const found = filesIn(profile).flatMap((file) => {
    const content = readFileSync(file);
    return wanted
      .filter(({ bytes }) => content.includes(bytes))
      .map(({ text }) => `${text} in ${file.slice(profile.length)}`);
  });
  return [...new Set(found)];
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
