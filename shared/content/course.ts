import type { Course } from '../model/course';

/** The course that KJC Odenwaldkreis commissions; the coach can change modules and places. */
export const digitalDrivingLicence: Course = {
  id: 'digitaler-fuehrerschein',
  title: 'Digitaler Führerschein',
  modules: ['photo', 'image', 'video', 'film', 'social', 'rights', 'apply', 'basics'],
  places: 12,
  modulesForPlace: 3,
  ageFrom: 16,
  ageTo: 27,
};
