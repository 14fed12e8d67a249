import * as v from 'valibot';
import { type Dossier, dossierSchema } from '../../../shared/model/dossier';
import { type Policy, policyOf } from '../../../shared/model/policy';
import type { Answer, FuzzedDoor } from '../door';
import { mutatedJson } from '../mutate-json';

const policySample = {
  invitation: '#/invitation/abc',
  language: 'de',
  sharedPc: true,
  idleMinutes: 10,
  allowPractice: 0,
};
const dossierSample: Dossier = {
  check: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  notes: 'Ruft gern an.',
  follows: null,
  decisions: [
    {
      course: 'digital-driving-licence',
      kind: 'place',
      from: 'hand',
      reason: 'x',
      decidedBy: 'Frau Kaya',
      at: '2026-11-23T08:00:00.000Z',
    },
  ],
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** What managed storage hands over. It is always taken; a wrong setting must count as not set. */
function policyAnswer(managed: unknown): Answer {
  const { invitation, language, sharedPc, idleMinutes, allowPractice, ...rest }: Policy = policyOf(managed);
  const fine =
    Object.keys(rest).length === 0 &&
    (invitation === undefined || (typeof invitation === 'string' && invitation.length <= 6_000)) &&
    (language === undefined || /^[a-z]{2}(-[a-z]+)?$/.test(language)) &&
    [sharedPc, allowPractice].every((one) => one === undefined || typeof one === 'boolean') &&
    (idleMinutes === undefined || (Number.isInteger(idleMinutes) && idleMinutes >= 2 && idleMinutes <= 120));
  return { taken: true, wrong: fine ? null : `it holds ${JSON.stringify(policyOf(managed)).slice(0, 300)}` };
}

export const policy: FuzzedDoor = {
  name: 'managed policy',
  problems: [],
  knock: async (random) => policyAnswer(parsed(mutatedJson(policySample, random))),
  good: async () => [policyAnswer(policySample)],
};

function dossierAnswer(value: unknown): Answer {
  const { success, output } = v.safeParse(dossierSchema, value);
  if (!success) return { taken: false, problem: 'damaged' };
  const { notes, decisions, ...rest } = output;
  const fine =
    notes.length <= 20_000 &&
    decisions.length <= 200 &&
    decisions.every(({ reason, at }) => reason.length <= 2_000 && !Number.isNaN(Date.parse(at))) &&
    /^[0-9a-f-]{36}$/i.test(rest.check) &&
    Object.keys(output).every((name) => name in dossierSample);
  return { taken: true, wrong: fine ? null : `it holds ${JSON.stringify(output).slice(0, 300)}` };
}

/** What a coach noted, as it lies in the vault and in a backup. */
export const dossier: FuzzedDoor = {
  name: 'dossier',
  problems: ['damaged'],
  knock: async (random) => dossierAnswer(parsed(mutatedJson(dossierSample, random))),
  good: async () => [dossierAnswer(dossierSample)],
};
