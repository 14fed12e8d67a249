import { useState } from 'preact/hooks';
import { needPerModule } from '../../../desk/places/module-need';
import type { PlaceList } from '../../../desk/places/place-list';
import { type SimilarGroup, similarGroups } from '../../../desk/places/similar-groups';
import { useWords } from '../../../i18n/use-words';
import type { CourseModuleId } from '../../../model/course-module';
import { Field } from '../../../parts/Field';
import { useNames } from './use-names';

/** For the provider: who with a place needs which module, and groups of similar need. */
export function ModuleGroups({ list }: { list: PlaceList }) {
  const t = useWords('coach-places');
  const common = useWords('common');
  const nameOf = useNames();
  const [size, setSize] = useState('6');
  const { modules } = list.course;
  const people = list.entries.filter(({ standing }) => standing === 'place').map(({ applicant }) => applicant);
  if (people.length === 0) return null;
  const wanted = /^\d{1,3}$/.test(size) && Number(size) > 0 ? Number(size) : null;
  const needs = needPerModule(people, modules);
  const untested = needs.filter((need) => need.untested.length === people.length);
  const looked = modules.filter((module) => !untested.some((need) => need.module === module));
  return (
    <section class="stack" data-groups>
      <h2>{t('groups.title')}</h2>
      <p>{t('groups.what')}</p>
      <ul class="places-modules">
        {needs
          .filter((need) => !untested.includes(need))
          .map(({ module, people: those }) => (
            <li key={module}>
              <strong>{common(`module.${module}`)}</strong> {t('groups.need', { count: those.needs.length })}{' '}
              {those.needs.map(nameOf).join(', ')}
            </li>
          ))}
      </ul>
      {untested.length > 0 && (
        <p class="cell-note">
          {t('groups.untested', { modules: untested.map(({ module }) => common(`module.${module}`)).join(', ') })}
        </p>
      )}
      <div class="places-size no-print">
        <Field
          label={t('groups.size')}
          type="number"
          value={size}
          onInput={setSize}
          problem={wanted === null ? t('groups.size-wrong') : undefined}
        />
      </div>
      {wanted !== null && (
        <ol class="places-groups">
          {similarGroups(people, looked, wanted).map((group, at) => (
            <li class="card stack" data-gap="small" key={at} data-group>
              <h3>{t('groups.group', { number: at + 1, count: group.people.length })}</h3>
              <GroupSentence group={group} />
              <p>{group.people.map(nameOf).join(', ')}</p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function GroupSentence({ group: { needed, spared, marked } }: { group: SimilarGroup }) {
  const t = useWords('coach-places');
  const common = useWords('common');
  const named = (modules: readonly CourseModuleId[]) => modules.map((one) => common(`module.${one}`)).join(', ');
  return (
    <p>
      {needed.length > 0 && `${t('groups.needed', { modules: named(needed) })} `}
      {spared.length > 0 && `${t('groups.spared', { modules: named(spared) })} `}
      {marked && t(marked.more ? 'groups.more' : 'groups.less', { module: common(`module.${marked.module}`) })}
      {needed.length === 0 && spared.length === 0 && !marked && t('groups.mixed')}
    </p>
  );
}
