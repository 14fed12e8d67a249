/** Some browsers list their voices only a moment after they were first asked. Milliseconds. */
const patience = 1_000;

/**
 * A voice of this device for a language; a voice of a server would be told what the person reads.
 * @param tag language as in BCP 47; another country's voice will do
 * @returns null where there is none, or no speech at all
 */
export async function localVoice(tag: string): Promise<SpeechSynthesisVoice | null> {
  const synthesis = speech();
  if (!synthesis) return null;
  if (synthesis.getVoices().length === 0) await voicesOf(synthesis);
  const local = synthesis.getVoices().filter(({ localService }) => localService);
  const [language] = tag.split('-');
  return (
    local.find(({ lang }) => spelled(lang) === tag) ??
    local.find(({ lang }) => spelled(lang).split('-')[0] === language) ??
    null
  );
}

/** What the browser speaks with; undefined where it cannot. */
export function speech(): SpeechSynthesis | undefined {
  return (globalThis as Partial<typeof globalThis>).speechSynthesis;
}

/** Android writes `de_DE`. */
function spelled(tag: string): string {
  return tag.replace('_', '-');
}

function voicesOf(synthesis: SpeechSynthesis): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    const heard = () => {
      clearTimeout(timer);
      resolve();
    };
    synthesis.addEventListener?.('voiceschanged', heard, { once: true });
  });
}
