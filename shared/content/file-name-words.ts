/** Words of file names, small letters without marks: `ö` is written `o` or `oe`. */
const listed = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Parts of words, in some languages of applicants, that tell a reader what an application file is. */
export const tellingParts = listed(`
  bewerb unterlagen lebenslauf anschreiben motivation zeugnis ausbildung praktik stelle applic resume
  coverletter certificat candidat kandidat curriculum vitae basvuru solicitud candidatura podanie zayavka zajava
  ozgecmis azubi job
`);

/** Short words that tell it, as whole words only. */
export const tellingWords = listed('cv bew lebensl arbeit firma');

/** What programs and hurried people call a file. */
export const meaninglessWords = listed(`
  merge merged merger combine combined join joined binder output out result ergebnis document documents dokument
  dokumente doc datei dateien file files pdf pdfs mypdf scan scans scanned img image images bild bilder foto
  photo screenshot page pages seite seiten unbenannt untitled unnamed ohne titel title namenlos new neu neue
  neues download downloads export exported print druck drucken copy kopie final fertig ende alle alles all
  zusammen gesamt meine mein meins my test aufgabe task version ilovepdf smallpdf sejda pdfsam compressed
  komprimiert klein small online tool desk zusammengefugt zusammengefuegt zusammengefuhrt zusammengefuehrt
  verbunden a b c x v p asdf asd qwertz qwerty abc xyz xxx la bla blabla name das die der the und
`);
