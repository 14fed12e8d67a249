import type { JudgedResult } from '../../../desk/judged';
import { surenessOf } from '../../../desk/sureness';
import { talkingPoints } from '../../../desk/talking-points';
import type { Labelled, ReportContent } from '../../../exchange/report-layout';
import type { Language } from '../../../i18n/languages';
import { taskWords } from '../../../i18n/task-words';
import { directionOf, wordsIn } from '../../../i18n/words';
import { wordingOf } from '../../../measure/wording';
import type { Attempt } from '../../../model/attempt';
import type { ModuleProfile } from '../../../model/profile';
import type { TaskDeclaration } from '../../../model/task';
import { shortDate } from '../formats';
import { tenths } from '../tenths';
import { supervisedWords } from './supervised-words';
import { talkingWords } from './talking-words';

/** By what the people on the sheets are judged. */
export interface SheetRules {
  /** The tasks with the difficulties that hold at this desk. */
  readonly tasks: readonly TaskDeclaration[];
  /** What these difficulties rest on, as a sentence. */
  readonly basis: string;
}

/**
 * One person's sheet in words. `common`, `coach`, `coach-overview`, `coach-person` and the words of all tasks must be
 * loaded.
 */
export function sheetContent(person: JudgedResult, { tasks, basis }: SheetRules, spoken: Language): ReportContent {
  const t = wordsIn('coach-person', spoken);
  const coach = wordsIn('coach', spoken);
  const { result, profile, attempts } = person;
  const name = result.person.name?.trim() || coach('no-name', { mark: result.check.slice(0, 4) });
  const points = talkingPoints(attempts, result.person, profile, tasks);
  const odds = { of10: tenths(profile.placeProbability) };
  const sections = [
    {
      heading: t('sheet.check'),
      lines: [
        { label: t('sheet.place'), text: coach(`person.place-${surenessOf(profile.placeProbability)}`, odds) },
        { label: coach('facts.when'), text: shortDate(result.endedAt) },
        { label: coach('facts.how'), text: supervisedWords(person.trust.supervised, spoken) },
        { label: coach('facts.log'), text: coach(`facts.log-state.${person.trust.log}`) },
      ],
    },
    { heading: t('sheet.talk'), lines: points.map((point, at) => `${at + 1}. ${talkingWords(point, spoken)}`) },
    {
      heading: t('sheet.modules'),
      lines: profile.modules.filter(({ tasks }) => tasks > 0).map((module) => moduleLine(module, spoken)),
    },
    { heading: t('sheet.tasks'), lines: attempts.map((attempt) => attemptLine(attempt, spoken)) },
    { heading: t('sheet.about'), lines: aboutLines(person, spoken) },
  ];
  return {
    language: spoken,
    direction: directionOf(spoken),
    title: name,
    sections: sections.filter(({ lines }) => lines.length > 0),
    footer: `${t('sheet.footer', { name, day: shortDate(result.endedAt) })} · ${basis}`,
  };
}

function moduleLine(profile: ModuleProfile, spoken: Language): Labelled {
  const coach = wordsIn('coach', spoken);
  const wording = wordingOf(profile);
  const label = wordsIn('common', spoken)(`module.${profile.module}`);
  if (wording.key === 'not-looked-at') return { label, text: coach('placement.not-looked-at') };
  const basis = coach('wording.basis', {
    tasks: coach('tasks', { count: wording.tasks }),
    criteria: coach('criteria', { count: wording.criteria }),
  });
  if (wording.key === 'undecided') return { label, text: `${coach('wording.undecided')} ${basis}` };
  const found = coach(`wording.${wording.key}`, { of10: wording.of10 });
  return { label, text: `${found} ${basis} ${coach('wording.again')}` };
}

function attemptLine({ task, estimate, ending, findings }: Attempt, spoken: Language): Labelled {
  const coach = wordsIn('coach', spoken);
  const seen = findings.filter(({ verdict }) => verdict !== 'not-seen');
  const met = seen.filter(({ verdict }) => verdict === 'met').length;
  const measured =
    ending === 'cannot' || ending === 'fault'
      ? coach(`ending.${ending}`)
      : coach('attempt.met', { met, count: seen.length });
  return {
    label: taskWords(task, spoken)('title') || coach('unknown-task', { task }),
    text: wordsIn('coach-person', spoken)('sheet.estimate-seen', {
      estimate: coach(`estimate.${estimate ?? 'none'}`),
      seen: measured,
    }),
  };
}

function aboutLines({ result: { person } }: JudgedResult, spoken: Language): Labelled[] {
  const coach = wordsIn('coach', spoken);
  const overview = wordsIn('coach-overview', spoken);
  const untold = coach('about.untold');
  const { computer, phone, camera, connection } = person.equipment;
  return [
    {
      label: overview('sort.column.age'),
      text: person.age === undefined ? untold : overview('age.years', { count: person.age }),
    },
    { label: coach('about.contact'), text: person.contact ? coach(`about.channel.${person.contact}`) : untold },
    { label: coach('about.computer'), text: computer ? coach(`about.owns.${computer}`) : untold },
    { label: coach('about.phone'), text: phone ? coach(`about.owns.${phone}`) : untold },
    { label: coach('about.camera'), text: camera ? coach(`about.has.${camera}`) : untold },
    { label: coach('about.connection'), text: connection ? coach(`about.net.${connection}`) : untold },
  ];
}
