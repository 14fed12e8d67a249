import type { Form, FormField } from '../../../apps/portal/form';
import type { Words } from '../../../i18n/words';
import { degrees, type PortalUploadMaterial, type Slot, slots } from '../material';

type T = Words<'portal-upload'>;

/** The employer's form in the words of the language on screen. */
export function applicationForm(material: PortalUploadMaterial, t: T, spoken: 'german' | 'english'): Form {
  return {
    organisation: material.employer,
    title: t('view.form.title'),
    receiptNumber: material.receiptNumber,
    shortcut: true,
    steps: [
      { title: t('view.form.person'), intro: t('view.form.known'), fields: personFields(t) },
      { title: t('view.form.place'), fields: placeFields(material, t, spoken) },
      { title: t('view.form.papers'), fields: paperFields(t) },
    ],
  };
}

function personFields(t: T): readonly FormField[] {
  const line = (name: 'given' | 'family' | 'town') =>
    ({ kind: 'text', name, label: t(`view.field.${name}`), required: true, longest: 100 }) as const;
  return [
    line('given'),
    line('family'),
    { kind: 'date', name: 'birth', label: t('view.field.birth'), required: true },
    { kind: 'text', name: 'street', label: t('view.field.street'), required: true, overlooked: true, longest: 100 },
    {
      kind: 'text',
      name: 'postcode',
      label: t('view.field.postcode'),
      required: true,
      longest: 20,
      check: 'postcode',
    },
    line('town'),
    { kind: 'text', name: 'mail', label: t('view.field.mail'), required: true, longest: 200, check: 'mail' },
    {
      kind: 'text',
      name: 'telephone',
      label: t('view.field.telephone'),
      required: false,
      longest: 50,
      check: 'telephone',
    },
  ];
}

function placeFields({ jobs }: PortalUploadMaterial, t: T, spoken: 'german' | 'english'): readonly FormField[] {
  return [
    {
      kind: 'select',
      name: 'job',
      label: t('view.field.job'),
      required: true,
      options: jobs.map(({ value, job }) => ({ value, label: job[spoken] })),
    },
    { kind: 'date', name: 'start', label: t('view.field.start'), required: true },
    {
      kind: 'select',
      name: 'degree',
      label: t('view.field.degree'),
      required: true,
      options: degrees.map((value) => ({ value, label: t(`view.degree.${value}`) })),
    },
  ];
}

function paperFields(t: T): readonly FormField[] {
  const slot = (name: Slot): FormField => ({
    kind: 'files',
    name,
    label: t(`view.field.${name}`),
    required: true,
    ...slots[name],
    most: 1,
  });
  return [
    slot('cv'),
    slot('certificate'),
    slot('photo'),
    { kind: 'checkbox', name: 'consent', label: t('view.field.consent'), required: true },
  ];
}
