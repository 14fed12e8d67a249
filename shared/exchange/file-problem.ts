/**
 * Why a file that came in was not taken:
 * `foreign` not an age file, or something else than a result inside · `wrong-key` for somebody else's key ·
 * `needs-passphrase` locked with a passphrase, not to a key · `wrong-passphrase` the words do not open it ·
 * `damaged` ours, but altered or cut off ·
 * `archive` a ZIP archive that does not open: locked, broken, or too much inside ·
 * `newer-format` from a newer app · `too-large` over the size limit · `unreadable` the disk or browser gave nothing.
 */
export type FileProblem =
  | 'foreign'
  | 'wrong-key'
  | 'needs-passphrase'
  | 'wrong-passphrase'
  | 'damaged'
  | 'archive'
  | 'newer-format'
  | 'too-large'
  | 'unreadable';
