import { useState } from 'preact/hooks';
import { Speaking, useWords } from '../../../i18n/use-words';
import { type CourseModuleId, courseModuleIds } from '../../../model/course-module';
import { Button } from '../../../parts/Button';
import { Field } from '../../../parts/Field';
import { Notice } from '../../../parts/Notice';
import type { Desk } from '../desk';
import type { OpenDesk } from '../desk-state';
import { ModuleChoice } from '../ModuleChoice';
import { PageTop } from '../PageTop';
import { CourseList } from './CourseList';
import { type CourseDraft, courseFrom, draftOf } from './course-draft';

/** What a course may have beside its places. */
const framing = [
  { field: 'ageFrom', type: 'number' },
  { field: 'ageTo', type: 'number' },
  { field: 'starts', type: 'date' },
  { field: 'ends', type: 'date' },
  { field: 'venue', type: 'text' },
] as const;

/** The courses of this desk, and the one on screen to be changed. */
export function CoursePage({ desk, open }: { desk: Desk; open: OpenDesk }) {
  return (
    <Speaking of={['coach-places']}>
      <div class="stack coach-narrow" data-gap="large">
        <CourseForm key={open.course.id} desk={desk} open={open} />
        <CourseList desk={desk} open={open} />
      </div>
    </Speaking>
  );
}

/** Which modules the course teaches, how many places it has, and who counts as needing one. */
function CourseForm({ desk, open }: { desk: Desk; open: OpenDesk }) {
  const t = useWords('coach');
  const [draft, setDraft] = useState<CourseDraft>(() => draftOf(open.course));
  const [saved, setSaved] = useState(false);
  const course = courseFrom(draft, open.course);
  const edit = (part: Partial<CourseDraft>) => {
    setSaved(false);
    setDraft((before) => ({ ...before, ...part }));
  };
  const toggle = (module: CourseModuleId, on: boolean) =>
    edit({ modules: courseModuleIds.filter((id) => (id === module ? on : draft.modules.includes(id))) });
  const save = async (event: Event) => {
    event.preventDefault();
    if (!course.ok) return;
    await desk.changeCourse(course.course);
    setSaved(desk.trouble.value === null);
  };
  const problem = (about: Exclude<keyof CourseDraft, 'venue'>) =>
    !course.ok && course.problems.includes(about) ? t(`course.problem.${about}`) : undefined;
  return (
    <section class="stack coach-narrow" data-gap="large" data-page="coach-course">
      <PageTop title={t('course.title')}>
        <p>{t('course.what')}</p>
      </PageTop>
      <form class="stack" data-gap="large" onSubmit={(event) => void save(event)} noValidate>
        <Field
          label={t('course.name')}
          value={draft.title}
          onInput={(title) => edit({ title })}
          longest={200}
          problem={problem('title')}
        />
        <ModuleChoice legend={t('course.modules')} chosen={draft.modules} onToggle={toggle} />
        {problem('modules') && <p class="field-problem">{problem('modules')}</p>}
        <Field
          label={t('course.places')}
          type="number"
          value={draft.places}
          onInput={(places) => edit({ places })}
          problem={problem('places')}
        />
        <Field
          label={t('course.least')}
          hint={t('course.least-hint')}
          type="number"
          value={draft.modulesForPlace}
          onInput={(modulesForPlace) => edit({ modulesForPlace })}
          problem={problem('modulesForPlace')}
        />
        {framing.map(({ field, type }) => (
          <Field
            key={field}
            label={t(`course.${field}`)}
            type={type}
            longest={200}
            value={draft[field]}
            onInput={(value) => edit({ [field]: value })}
            problem={field === 'venue' ? undefined : problem(field)}
          />
        ))}
        <div class="row">
          <Button kind="primary" submits disabled={!course.ok}>
            {t('course.save')}
          </Button>
        </div>
        {saved && (
          <Notice kind="good" announced>
            {t('course.saved')}
          </Notice>
        )}
      </form>
    </section>
  );
}
