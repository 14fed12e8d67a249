import { type Judgement, met, missed, showCoach } from './judgement';
import type { PdfFacts } from './pdf';

/** Whether a handed-in PDF opens. What our own limits keep us from seeing is nobody's mistake. */
export function judgeOpening({ outcome }: PdfFacts): Judgement {
  switch (outcome) {
    case 'read':
      return met('pdf-opens');
    case 'too-large':
    case 'too-slow':
    case 'too-many-pages':
      return showCoach;
    default:
      return missed(outcome);
  }
}
