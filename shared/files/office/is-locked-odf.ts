import { childrenNamed } from '../xml/walk';
import type { OfficePackage } from './open-package';

/** OpenDocument files with a password say in their manifest which parts are encrypted. */
export function isLockedOdf(file: OfficePackage): boolean {
  const manifest = file.part('META-INF/manifest.xml');
  if (!manifest) return false;
  return childrenNamed(manifest, 'manifest:file-entry').some(
    (entry) => childrenNamed(entry, 'manifest:encryption-data').length > 0,
  );
}
