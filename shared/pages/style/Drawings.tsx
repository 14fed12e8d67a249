import { useWords } from '../../i18n/use-words';
import { Car } from '../../parts/Car';
import { Icon, iconNames } from '../../parts/Icon';
import { AbilityPlot } from '../../parts/plots/AbilityPlot';
import { type BarPart, StackedBar } from '../../parts/plots/StackedBar';
import { ToneSign } from '../../parts/plots/ToneSign';
import { Specimens } from './Specimens';

/** One of each advice, in logits from the cut score. */
const plots = [
  { tone: 'needs', low: -2.6, high: -0.7, mean: -1.6, estimate: 0.4 },
  { tone: 'helps', low: -1.3, high: 0.4, mean: -0.5, estimate: -0.6 },
  { tone: 'unclear', low: -1.8, high: 1.9, mean: 0.1, estimate: null },
  { tone: 'not-needed', low: 0.6, high: 2.4, mean: 1.5, estimate: 1.2 },
  { tone: 'not-looked-at', low: -2.2, high: 2.2, mean: 0, estimate: -1 },
] as const;

const bars: readonly Pick<BarPart, 'key' | 'count' | 'fill' | 'colour'>[] = [
  { key: 'needs', count: 12, fill: 'solid', colour: 'learn' },
  { key: 'helps', count: 9, fill: 'striped', colour: 'accent' },
  { key: 'unclear', count: 6, fill: 'dotted', colour: 'quiet' },
  { key: 'not-needed', count: 8, fill: 'light', colour: 'good' },
  { key: 'not-looked-at', count: 4, fill: 'empty', colour: 'quiet' },
];

/** Pictograms, the car, and the plots of the coach desk. */
export function Drawings() {
  const t = useWords('style');
  const inWords = (key: string) => t(`plots.${key as (typeof plots)[number]['tone']}`);
  return (
    <>
      <Specimens title={t('pictures.title')} what={t('pictures.what')}>
        <ul class="style-icons">
          {iconNames.map((name) => (
            <li key={name}>
              <Icon name={name} />
              <code>{name}</code>
            </li>
          ))}
        </ul>
        <svg class="style-car" viewBox="0 0 64 36" role="img" aria-label={t('pictures.car')}>
          <Car at={[0, 0]} />
        </svg>
      </Specimens>
      <Specimens title={t('plots.title')}>
        <ul class="style-plots">
          {plots.map(({ tone, ...plot }) => (
            <li key={tone}>
              <span class="row">
                <ToneSign tone={tone} />
                {inWords(tone)}
              </span>
              <AbilityPlot tone={tone} {...plot} label={t('plots.plot', { words: inWords(tone) })} />
            </li>
          ))}
        </ul>
        <StackedBar
          parts={bars.map((part) => ({
            ...part,
            words: t('plots.bar', { words: inWords(part.key), count: part.count }),
          }))}
        />
      </Specimens>
    </>
  );
}
