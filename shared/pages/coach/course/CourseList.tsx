import { useEffect, useMemo, useState } from 'preact/hooks';
import { copyOfCourse, mostCourses, whyCourseStays, withCourse, withoutCourse } from '../../../desk/places/courses';
import { useWords } from '../../../i18n/use-words';
import type { Course } from '../../../model/course';
import type { DeskBook } from '../../../model/desk-book';
import { Button } from '../../../parts/Button';
import type { Desk } from '../desk';
import type { OpenDesk } from '../desk-state';
import { shortDate } from '../formats';
import { roomOfOpenDesk } from '../places/open-desk-room';
import type { PlacesRecord } from '../places/room';
import '../places/places.css';

/** The courses of this desk: which one is on screen, copies for the next run, and away with what was never used. */
export function CourseList({ desk, open }: { desk: Desk; open: OpenDesk }) {
  const t = useWords('coach-places');
  const room = useMemo(() => roomOfOpenDesk(open), [open]);
  const [record, setRecord] = useState<PlacesRecord | null>(null);
  useEffect(() => {
    void desk.guarded(room.read).then((read) => read && setRecord(read));
  }, [room]);
  if (!record) return null;
  const { book, dossiers } = record;
  const keep = async (changed: DeskBook, shown?: Course) => {
    const kept = await desk.guarded(() => room.changeBook(changed));
    if (kept) setRecord(kept);
    if (kept && shown) await desk.changeCourse(shown);
  };
  return (
    <section class="stack" data-gap="small" data-courses>
      <h2>{t('courses.title', { count: book.courses.length })}</h2>
      <ul class="places-people">
        {book.courses.map((course) => {
          const stays = whyCourseStays(book, dossiers, course.id);
          return (
            <li key={course.id} data-course={course.id} data-decided={course.id === book.course}>
              <div class="places-person">
                <strong>{course.title}</strong>
                <span class="cell-note">
                  {course.starts && t('courses.starts', { day: shortDate(course.starts) })}{' '}
                  {t('courses.places', { count: course.places })}
                </span>
                {stays && <span class="cell-note">{t(`courses.stays.${stays}`)}</span>}
              </div>
              <div class="row">
                {course.id !== book.course && (
                  <Button
                    label={t('courses.show-named', { course: course.title })}
                    onPress={() => void keep({ ...book, course: course.id }, course)}
                  >
                    {t('courses.show')}
                  </Button>
                )}
                {stays === null && (
                  <Button
                    label={t('courses.drop-named', { course: course.title })}
                    onPress={() => void keep(withoutCourse(book, course.id))}
                  >
                    {t('courses.drop')}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <div class="row">
        <Button
          disabled={book.courses.length >= mostCourses}
          onPress={() => {
            const copy = copyOfCourse(
              book,
              open.course,
              t('courses.copy-title', { course: open.course.title }).slice(0, 200),
            );
            void keep(withCourse(book, copy), copy);
          }}
        >
          {t('courses.copy')}
        </Button>
      </div>
    </section>
  );
}
