/** Longest name without its ending; file systems allow 255 bytes, umlauts take two. */
const longestStem = 100;

/**
 * A file name made from what somebody typed: characters that Windows forbids are left out, `.pdf` stands at the end once.
 * `otherwise` is the name where nothing was typed.
 */
export function resultName(typed: string, otherwise: string): string {
  const stem = typed
    .trim()
    .replace(/(\.pdf)+$/i, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: file systems forbid them
    .replace(/[\\/:*?"<>|\u0000-\u001f]/g, '')
    .trim()
    .slice(0, longestStem);
  return `${stem || otherwise}.pdf`;
}
