import { useEffect, useState } from 'preact/hooks';
import { fingerprintWords } from '../../exchange/fingerprint';

/** The four words by which two people recognise the same key. */
export function Fingerprint({ recipient }: { recipient: string }) {
  const [words, setWords] = useState<readonly string[]>([]);
  useEffect(() => {
    let current = true;
    void fingerprintWords(recipient).then((found) => current && setWords(found));
    return () => {
      current = false;
    };
  }, [recipient]);
  return (
    <span class="fingerprint" lang="de">
      {words.join(' · ')}
    </span>
  );
}
