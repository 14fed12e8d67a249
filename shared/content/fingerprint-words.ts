/**
 * 256 short German words, one per byte, for comparing keys by ear: no umlauts, any two differ in at least two letters.
 * The order is part of the fingerprint: never change, move or remove one.
 */
// biome-ignore format: one word per line would be 256 lines
export const fingerprintWordList: readonly string[] = [
  'Abend', 'Acker', 'Adler', 'Affe', 'Ahorn', 'Album', 'Alge', 'Ampel', 'Apfel', 'Arm', 'Asche', 'Ast',
  'Auto', 'Bach', 'Backe', 'Bad', 'Bagger', 'Bahn', 'Balken', 'Ball', 'Bank', 'Bart', 'Bauer', 'Baum',
  'Becher', 'Beere', 'Beet', 'Bein', 'Berg', 'Besen', 'Biber', 'Biene', 'Bild', 'Birke', 'Blatt', 'Blitz',
  'Block', 'Blume', 'Boden', 'Bohne', 'Boot', 'Brief', 'Brille', 'Bruder', 'Brunnen', 'Bucht', 'Bus', 'Busch',
  'Butter', 'Dachs', 'Damm', 'Dampf', 'Decke', 'Delfin', 'Dorf', 'Dose', 'Drache', 'Draht', 'Duft', 'Ebbe',
  'Efeu', 'Eiche', 'Eimer', 'Eis', 'Elch', 'Ente', 'Erbse', 'Erde', 'Esel', 'Eule', 'Fackel', 'Faden',
  'Fahne', 'Farbe', 'Farn', 'Fass', 'Feder', 'Feige', 'Feld', 'Fenster', 'Ferien', 'Fichte', 'Film', 'Finger',
  'Fisch', 'Flagge', 'Flasche', 'Fluss', 'Fohlen', 'Forelle', 'Frosch', 'Frucht', 'Fuchs', 'Funke', 'Gabel', 'Gans',
  'Garten', 'Gipfel', 'Giraffe', 'Glas', 'Glocke', 'Gold', 'Gurke', 'Gurt', 'Haar', 'Hafen', 'Halm', 'Hammer',
  'Hand', 'Hase', 'Haus', 'Heft', 'Hemd', 'Herbst', 'Herz', 'Heu', 'Himmel', 'Hirsch', 'Hof', 'Holz',
  'Honig', 'Hotel', 'Hut', 'Igel', 'Insel', 'Jahr', 'Kaffee', 'Kamel', 'Kamin', 'Kanne', 'Karte', 'Kasten',
  'Katze', 'Kegel', 'Keks', 'Keller', 'Kerze', 'Kette', 'Kiefer', 'Kino', 'Kirsche', 'Kissen', 'Kiste', 'Klavier',
  'Klee', 'Knopf', 'Koffer', 'Kohle', 'Komet', 'Kompass', 'Korb', 'Kran', 'Kreide', 'Kreis', 'Krone', 'Krug',
  'Kuchen', 'Lampe', 'Laterne', 'Laub', 'Lehrer', 'Leiter', 'Lerche', 'Licht', 'Linde', 'Lotse', 'Lupe', 'Magnet',
  'Mantel', 'Markt', 'Maske', 'Meer', 'Mehl', 'Melone', 'Messer', 'Milch', 'Minze', 'Mond', 'Moos', 'Motor',
  'Muschel', 'Nacht', 'Nadel', 'Nebel', 'Nest', 'Netz', 'Nuss', 'Obst', 'Ofen', 'Ohr', 'Onkel', 'Orgel',
  'Ozean', 'Paket', 'Palme', 'Papier', 'Park', 'Pfad', 'Pfanne', 'Pferd', 'Pilz', 'Platz', 'Pokal', 'Post',
  'Puppe', 'Quelle', 'Rabe', 'Rakete', 'Regal', 'Regen', 'Ring', 'Rock', 'Rucksack', 'Sack', 'Salat', 'Salz',
  'Sattel', 'Schach', 'Schaf', 'Schatz', 'Schere', 'Schiff', 'Schild', 'Schirm', 'Schlange', 'Schloss', 'Schnee', 'Schrank',
  'Schuh', 'Schule', 'Schwan', 'See', 'Seife', 'Seil', 'Sessel', 'Sieb', 'Silber', 'Sofa', 'Sommer', 'Sonne',
  'Spiegel', 'Spinne', 'Stadt', 'Stall', 'Stein', 'Stiefel', 'Storch', 'Strand', 'Stroh', 'Stuhl', 'Tafel', 'Taube',
  'Teich', 'Teppich', 'Tiger', 'Tinte',
];
