/**
 * Names for material: culturally mixed, as in a German town.
 * Only letters of Windows-1252, because the PDF standard fonts have no others.
 */
export const givenNames = [
  'Aylin',
  'Amir',
  'Ben',
  'Carla',
  'Daria',
  'Elif',
  'Emeka',
  'Fatima',
  'Finn',
  'Hanna',
  'Igor',
  'Jasmin',
  'Kofi',
  'Lena',
  'Linh',
  'Malik',
  'Mara',
  'Maxim',
  'Nele',
  'Noah',
  'Oksana',
  'Paula',
  'Rania',
  'Samuel',
  'Selin',
  'Tarek',
  'Thea',
  'Tiago',
  'Yusuf',
  'Zoë',
] as const;

export const familyNames = [
  'Adeyemi',
  'Albrecht',
  'Aziz',
  'Böhm',
  'Boateng',
  'Demir',
  'Dietrich',
  'Fischer',
  'Garcia',
  'Haddad',
  'Hoang',
  'Jansen',
  'Kaya',
  'Kovac',
  'Krämer',
  'Lehmann',
  'Mansour',
  'Melnyk',
  'Nasser',
  'Nguyen',
  'Novak',
  'Okafor',
  'Özdemir',
  'Petrova',
  'Pham',
  'Rossi',
  'Schäfer',
  'Silva',
  'Sommer',
  'Weiß',
] as const;

/** Places with their postcode. */
export const places = [
  { postcode: '64711', name: 'Erbach' },
  { postcode: '64720', name: 'Michelstadt' },
  { postcode: '64732', name: 'Bad König' },
  { postcode: '64739', name: 'Höchst im Odenwald' },
  { postcode: '64743', name: 'Oberzent' },
  { postcode: '64385', name: 'Reichelsheim' },
  { postcode: '64753', name: 'Brombachtal' },
  { postcode: '64750', name: 'Lützelbach' },
  { postcode: '64823', name: 'Groß-Umstadt' },
  { postcode: '64807', name: 'Dieburg' },
] as const;

export const streets = [
  'Ahornweg',
  'Bahnhofstraße',
  'Gartenweg',
  'Hauptstraße',
  'Lindenallee',
  'Marktplatz',
  'Mühlgasse',
  'Schulstraße',
] as const;

/** Invented firms; `domain` is reserved for examples and reaches nobody. */
export const employers = [
  { name: 'Autohaus Brandt', domain: 'autohaus-brandt.example' },
  { name: 'Bäckerei Sonnenkorn', domain: 'sonnenkorn.example' },
  { name: 'Elektro Aydin', domain: 'elektro-aydin.example' },
  { name: 'Gartenbau Grünwald', domain: 'gruenwald-garten.example' },
  { name: 'Hotel Drei Linden', domain: 'drei-linden.example' },
  { name: 'Logistik Rhein-Neckar', domain: 'logistik-rn.example' },
  { name: 'Malerbetrieb Costa', domain: 'maler-costa.example' },
  { name: 'Möbelhaus Werner', domain: 'moebel-werner.example' },
  { name: 'Pflegedienst Morgenrot', domain: 'morgenrot-pflege.example' },
  { name: 'Tischlerei Engel', domain: 'tischlerei-engel.example' },
] as const;

/** Apprenticeships, in the neutral short form of German job ads; `english` for the English material. */
export const jobs = [
  { german: 'Kauffrau/Kaufmann im Einzelhandel', english: 'retail sales' },
  { german: 'Fachkraft für Lagerlogistik', english: 'warehouse logistics' },
  { german: 'Medizinische Fachangestellte (m/w/d)', english: 'medical assistance' },
  { german: 'Elektroniker/in', english: 'electronics' },
  { german: 'Gärtner/in', english: 'gardening' },
  { german: 'Hotelfachfrau/Hotelfachmann', english: 'hotel services' },
  { german: 'Kfz-Mechatroniker/in', english: 'car mechatronics' },
  { german: 'Maler/in und Lackierer/in', english: 'painting and decorating' },
  { german: 'Pflegefachfrau/Pflegefachmann', english: 'nursing' },
  { german: 'Tischler/in', english: 'joinery' },
] as const;
