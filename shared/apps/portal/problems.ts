import type { FileEnding, FormField, TextCheck, UploadSlot } from './form';
import type { PortalWork, Problem, Upload } from './work';

/** What a portal finds on one page of its form, in the order of the fields. It is as careless as portals are. */
export function problemsIn(fields: readonly FormField[], work: Pick<PortalWork, 'values' | 'uploads'>): Problem[] {
  return fields.flatMap((field) => problemsOf(field, work));
}

function problemsOf(field: FormField, { values, uploads }: Pick<PortalWork, 'values' | 'uploads'>): Problem[] {
  const value = (values[field.name] ?? '').trim();
  const problem = (code: Problem['code'], firm: boolean): Problem => ({ field: field.name, code, firm });
  switch (field.kind) {
    case 'files': {
      const inside = uploads.filter((upload) => upload.field === field.name);
      if (inside.length === 0) return field.required ? [problem('file-missing', true)] : [];
      return [...new Set(inside.flatMap((upload) => limitsPassed(field, upload)))].map((code) => problem(code, false));
    }
    case 'checkbox':
      return field.required && value === '' ? [problem('not-ticked', true)] : [];
    case 'select':
      return field.required && value === '' ? [problem('nothing-chosen', true)] : [];
    case 'date':
      if (value === '') return field.required ? [problem('missing', true)] : [];
      return looksLikeDate(value) ? [] : [problem('date-unreadable', true)];
    case 'textarea':
      return field.required && !field.overlooked && value === '' ? [problem('missing', true)] : [];
    case 'text':
      if (value === '') return field.required && !field.overlooked ? [problem('missing', true)] : [];
      return field.check && !passes[field.check](value) ? [problem(complaints[field.check], false)] : [];
  }
}

const complaints: Readonly<Record<TextCheck, Problem['code']>> = {
  mail: 'mail-incomplete',
  postcode: 'postcode-digits',
  telephone: 'telephone-digits',
};

const passes: Readonly<Record<TextCheck, (value: string) => boolean>> = {
  mail: (value) => /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(value),
  postcode: (value) => /^\d{5}$/.test(value.replace(/\s/g, '')),
  telephone: (value) => /^[+\d][\d\s/().-]*$/.test(value) && value.replace(/\D/g, '').length >= 6,
};

/** Three groups of digits in any writing will do for this portal. */
function looksLikeDate(value: string): boolean {
  return /^\d{1,4}\D+\d{1,2}\D+\d{1,4}\D*$/.test(value);
}

const endings: Readonly<Record<FileEnding, RegExp>> = { pdf: /\.pdf$/i, jpg: /\.jpe?g$/i, png: /\.png$/i };

/** Which of a slot's limits a file passes. */
export function limitsPassed(
  { types, largest }: Pick<UploadSlot, 'types' | 'largest'>,
  { name, size }: Pick<Upload, 'name' | 'size'>,
): readonly ('file-type' | 'file-too-large')[] {
  const fits = types.some((type) => endings[type].test(name));
  return [...(fits ? [] : (['file-type'] as const)), ...(size > largest ? (['file-too-large'] as const) : [])];
}
