import type { HandedIn } from '../../apps/delivery/handed-in';
import { useDelivery } from '../../apps/delivery/use-delivery';
import type { Report } from '../../model/observation';
import type { PdfFacts } from '../../model/pdf';
import type { TextDocumentFacts } from '../../model/text-document';
import type { WorkTools } from '../view';

interface CvDeliveryProps {
  tools: WorkTools;
  lifetime: AbortSignal;
  report: (fact: Report) => Promise<void>;
  onHandedIn: (handedIn: HandedIn) => void;
}

type Looked =
  | { readonly kind: 'file-handed-in'; readonly facts: PdfFacts; readonly outcome: PdfFacts['outcome'] }
  | {
      readonly kind: 'document-handed-in';
      readonly facts: TextDocumentFacts;
      readonly outcome: TextDocumentFacts['outcome'];
    };

/** Takes the PDF and the text document, each through its own door: a DOCX or ODT tells headings and tabs, a PDF does not. */
export function useCvDelivery({ tools, lifetime, report, onHandedIn }: CvDeliveryProps) {
  return useDelivery<Looked>({
    lifetime,
    async look(file, progress, signal) {
      if (/\.(docx|odt)$/i.test(file.name)) {
        const facts = await tools.files.readTextDocument(file, signal);
        return { kind: 'document-handed-in', facts, outcome: facts.outcome };
      }
      const facts = await tools.pdf.inspect(file, [], progress, signal);
      return { kind: 'file-handed-in', facts, outcome: facts.outcome };
    },
    async onFacts(file, looked) {
      const name = file.name.slice(0, 255);
      await (looked.kind === 'file-handed-in'
        ? report({ kind: looked.kind, name, facts: looked.facts })
        : report({ kind: looked.kind, name, facts: looked.facts }));
      onHandedIn({ name, bytes: file.size, outcome: looked.outcome });
    },
    onFault: () => void report({ kind: 'fault', code: 'inspection-failed' }),
  });
}
