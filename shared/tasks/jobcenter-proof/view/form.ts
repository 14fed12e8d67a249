import type { Form } from '../../../apps/portal/form';
import type { Words } from '../../../i18n/words';
import type { JobcenterProofMaterial } from '../material';

const largest = 5 * 1024 * 1024;

/** The office's form in the words of the language on screen. */
export function proofForm(material: JobcenterProofMaterial, t: Words<'jobcenter-proof'>): Form {
  return {
    organisation: t('view.office'),
    title: t('view.form.title'),
    receiptNumber: material.receiptNumber,
    shortcut: false,
    steps: [
      {
        title: t('view.form.matter'),
        fields: [
          {
            kind: 'select',
            name: 'matter',
            label: t('view.field.matter'),
            hint: t('view.field.matterHint'),
            required: true,
            options: material.matters.map(({ value, kind, number }) => ({
              value,
              label: t(`view.matter.${kind}`, { number }),
            })),
          },
        ],
      },
      {
        title: t('view.form.proof'),
        fields: [
          {
            kind: 'files',
            name: 'proof',
            label: t('view.field.proof'),
            hint: t('view.field.proofHint'),
            required: true,
            types: ['pdf', 'jpg', 'png'],
            largest,
            most: 6,
          },
          {
            kind: 'textarea',
            name: 'message',
            label: t('view.field.message'),
            hint: t('view.field.messageHint'),
            required: true,
            overlooked: true,
            longest: 1000,
          },
        ],
      },
    ],
  };
}
