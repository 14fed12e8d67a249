import { Car } from '../../parts/Car';
import type { WelcomeIdea } from './Welcome';
import './welcome.css';

/**
 * What stands beside the road, by idea, on 200 × 110 units: `board` is its surface, `sign` what is drawn
 * on it, and `fixed` what looks the same where one reads from the right: a film runs on, a clock's hands too.
 */
const scenes = {
  real: {
    board: 'M106 88V68m58 20V68M90 10h88v58H90z',
    sign: 'M102 19h16l8 8v31h-24zM118 19v8h8m-18 9h12m-12 8h12m-12 8h7',
    fixed: 'M138 30h30v24h-30zm11 6v12l10-6z',
  },
  time: {
    board: 'M140 88V62m28-28a28 28 0 1 1-56 0 28 28 0 1 1 56 0',
    sign: '',
    fixed: 'M140 17v17l11 8M140 10v1m0 46v1m-24-24h1m46 0h1',
  },
  private: {
    board: 'M84 88V44l52-34 52 34v44z',
    sign: 'M127 33h18v14h-18zm4 0v-5a5 5 0 0 1 10 0v5M98 88V54h76v34',
    fixed: '',
  },
  cannot: {
    board: 'M142 88V58m0-50v8M98 16h70l16 21-16 21H98z',
    sign: 'M134 28c-6-4-14-4-19-2v21c5-2 13-2 19 2 6-4 14-4 19-2V26c-5-2-13-2-19 2zm0 0v21',
    fixed: '',
  },
} as const satisfies Record<WelcomeIdea, { board: string; sign: string; fixed: string }>;

/** The road past real tasks, a clock, a garage with a lock, and the sign to the course; each screen drives on a little. */
export function WelcomePicture({ idea, at }: { idea: WelcomeIdea; at: number }) {
  const { board, sign, fixed } = scenes[idea];
  return (
    <svg class="welcome-picture" viewBox="0 0 200 110" data-idea={idea} aria-hidden="true">
      <path class="welcome-board" d={board} />
      <path class="welcome-sign" d={sign} />
      <path class="welcome-sign welcome-fixed" d={fixed} />
      <path class="welcome-road" d="M-300 96h800" />
      <path class="welcome-dash" d="M-300 96h800" />
      <Car at={[idea === 'private' ? 104 : 6 + at * 8, 58]} />
    </svg>
  );
}
