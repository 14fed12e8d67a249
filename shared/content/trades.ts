import { type employers, jobs } from './people';

type Employer = (typeof employers)[number];
export type Job = (typeof jobs)[number];

/** What each firm trains for, so that no painter looks for a hotel clerk. */
const trades: Readonly<Record<Employer['domain'], Job['english']>> = {
  'autohaus-brandt.example': 'car mechatronics',
  'sonnenkorn.example': 'retail sales',
  'elektro-aydin.example': 'electronics',
  'gruenwald-garten.example': 'gardening',
  'drei-linden.example': 'hotel services',
  'logistik-rn.example': 'warehouse logistics',
  'maler-costa.example': 'painting and decorating',
  'moebel-werner.example': 'retail sales',
  'morgenrot-pflege.example': 'nursing',
  'tischlerei-engel.example': 'joinery',
};

/** The apprenticeship that a firm offers. */
export function jobAt(employer: Employer): Job {
  const job = jobs.find(({ english }) => english === trades[employer.domain]);
  if (!job) throw new RangeError(`no job at ${employer.domain}`);
  return job;
}
