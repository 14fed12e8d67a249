import { profileOf } from '../../shared/measure/profile';
import type { Course } from '../../shared/model/course';
import { attemptOf, taskOf } from './people';

const course: Course = {
  id: 'all',
  title: 'All',
  modules: ['photo', 'image', 'apply', 'basics'],
  places: 1,
  modulesForPlace: 2,
};

/** Every number of one profile, from written-down difficulties: to be compared between browsers bit by bit. */
export function exactNumbers(): number[] {
  const letter = taskOf('letter', 'apply', [-0.5, 0.3, 0, 0.3, -0.3]);
  const photo = taskOf('photo', 'photo', [-0.3, 0.2, 0.1, 0.7]);
  const crop = taskOf('crop', 'image', [-0.5, 0.6, 0.2, 0.7]);
  const attempts = [
    attemptOf(letter, ['met', 'met', 'missed', 'not-seen', 'met']),
    attemptOf(photo, ['missed', 'missed', 'met', 'missed'], 'done', 1),
    attemptOf(crop, [], 'cannot'),
  ];
  const { modules, placeProbability } = profileOf(attempts, [letter, photo, crop], course);
  return [
    placeProbability,
    ...modules.flatMap((one) => [one.needProbability, one.mean, one.standardError, ...one.interval, one.cutScore]),
  ];
}
