import type { FormField } from './form';
import type { PortalWork } from './work';

export interface Answered {
  readonly label: string;
  /** What a reader sees: none where nothing was given, several for several files. */
  readonly answers: readonly string[];
}

/** @param yes the word for a ticked box */
export function answersOf(
  fields: readonly FormField[],
  { values, uploads }: Pick<PortalWork, 'values' | 'uploads'>,
  yes: string,
): readonly Answered[] {
  return fields.map((field) => {
    const value = (values[field.name] ?? '').trim();
    return { label: field.label, answers: readable(field, value) };
  });

  function readable(field: FormField, value: string): readonly string[] {
    if (field.kind === 'files') return uploads.filter((upload) => upload.field === field.name).map(({ name }) => name);
    if (value === '') return [];
    if (field.kind === 'checkbox') return [yes];
    if (field.kind === 'select') return [field.options.find((option) => option.value === value)?.label ?? value];
    return [value];
  }
}
