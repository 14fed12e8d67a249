/** What a portal looks at when something is typed into a line. */
export type TextCheck = 'mail' | 'postcode' | 'telephone';

/** How a file's name may end. */
export type FileEnding = 'pdf' | 'jpg' | 'png';

interface Asked {
  /** Unique within its form: `given-name`. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Carries a star. */
  readonly required: boolean;
}

/** One thing that a form asks for; the words are those on screen. */
export type FormField =
  | (Asked & {
      readonly kind: 'text';
      readonly longest: number;
      readonly check?: TextCheck;
      /** Carries a star, but the portal does not notice when it stays empty. */
      readonly overlooked?: boolean;
    })
  | (Asked & { readonly kind: 'date' })
  | (Asked & {
      readonly kind: 'select';
      readonly options: readonly { readonly value: string; readonly label: string }[];
    })
  | (Asked & { readonly kind: 'textarea'; readonly longest: number; readonly overlooked?: boolean })
  | (Asked & { readonly kind: 'checkbox' })
  | UploadSlot;

/** A place for files. */
export type UploadSlot = Asked & {
  readonly kind: 'files';
  readonly types: readonly FileEnding[];
  /** Largest allowed file in bytes. */
  readonly largest: number;
  /** How many files fit in. */
  readonly most: number;
};

export interface FormStep {
  readonly title: string;
  readonly intro?: string;
  readonly fields: readonly FormField[];
}

/** A form in several steps, followed by a summary, one sending and a receipt. */
export interface Form {
  readonly organisation: string;
  readonly title: string;
  readonly steps: readonly FormStep[];
  /** Printed on the receipt. */
  readonly receiptNumber: string;
  /** The last step can also send, past the summary. */
  readonly shortcut: boolean;
}

export function fieldsOf(form: Form): readonly FormField[] {
  return form.steps.flatMap(({ fields }) => fields);
}
