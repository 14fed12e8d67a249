import type { Words } from '../../../i18n/words';
import type { TidyFilesMaterial } from '../material';
import type { MessyArchive } from './use-messy-archive';

/** What a file of the material shows, for those who cannot see it. */
export function contentInWords(
  bytes: Uint8Array,
  archive: MessyArchive,
  material: TidyFilesMaterial,
  t: Words<'tidy-files'>,
): string | undefined {
  const [id] = [...archive.contents].find(([, other]) => isEqual(bytes, other)) ?? [];
  const content = material.contents.find((other) => other.id === id);
  if (!content) return undefined;
  return content.kind === 'scene' ? t(`view.scene.${content.id}`) : content.lines.join('. ');
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
