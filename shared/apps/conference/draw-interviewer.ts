/** How one interviewer looks; colours as CSS. */
export interface Looks {
  readonly skin: string;
  readonly hair: string;
  readonly jacket: string;
  readonly wall: string;
  readonly glasses: boolean;
}

const skins = ['#f1c9a5', '#e0ac80', '#b97f54', '#8a5a3a', '#5f3b26'];
const hairs = ['#2b211c', '#4c3424', '#7b5230', '#8c8c8c', '#1c1c22'];
const jackets = ['#24506b', '#5b3a63', '#2f5d46', '#6b3a2c', '#39414f'];
const walls = ['#dfe7ea', '#e9e3d6', '#dbe5dc', '#e6dfe8'];

/** Looks for any whole number from 0 up; the same for the same number. */
export function looksOf(number: number): Looks {
  const take = (list: readonly string[], step: number) => list[Math.floor(number / step) % list.length] ?? '#888888';
  return {
    skin: take(skins, 1),
    hair: take(hairs, 5),
    jacket: take(jackets, 25),
    wall: take(walls, 125),
    glasses: Math.floor(number / 500) % 2 === 0,
  };
}

/** One moment of a face. */
export interface Pose {
  /** 0 closed, 1 wide open. */
  readonly mouth: number;
  readonly eyesOpen: boolean;
  /** Sideways movement of the head, -1 to 1. */
  readonly sway: number;
}

type Pencil = CanvasRenderingContext2D;
export const pictureSize = { width: 640, height: 400 } as const;

/** Draws a friendly figure in an office: head and shoulders, facing the viewer. */
export function drawInterviewer(pencil: Pencil, looks: Looks, pose: Pose): void {
  drawOffice(pencil, looks);
  drawShoulders(pencil, looks);
  pencil.save();
  pencil.translate(320 + pose.sway * 5, 178 + pose.mouth * 2);
  drawHead(pencil, looks);
  drawEyes(pencil, looks, pose.eyesOpen);
  drawMouth(pencil, pose.mouth);
  pencil.restore();
}

function drawOffice(pencil: Pencil, { wall }: Looks): void {
  fill(pencil, wall, () => pencil.rect(0, 0, pictureSize.width, pictureSize.height));
  fill(pencil, '#b9cfd8', () => pencil.roundRect(40, 40, 130, 150, 6));
  fill(pencil, '#cfe1e8', () => pencil.roundRect(50, 50, 52, 130, 4));
  fill(pencil, '#cfe1e8', () => pencil.roundRect(108, 50, 52, 130, 4));
  fill(pencil, '#8a6d4f', () => pencil.rect(470, 150, 140, 10));
  fill(pencil, '#4f7d5c', () => pencil.ellipse(505, 112, 26, 36, 0, 0, 2 * Math.PI));
  fill(pencil, '#a9613f', () => pencil.roundRect(490, 122, 30, 28, 4));
  fill(pencil, '#3f6f8a', () => pencil.rect(545, 100, 14, 50));
  fill(pencil, '#a8763e', () => pencil.rect(562, 92, 12, 58));
}

function drawShoulders(pencil: Pencil, { jacket, skin }: Looks): void {
  fill(pencil, jacket, () => pencil.roundRect(180, 290, 280, 180, 70));
  fill(pencil, '#f7f7f4', () => polygon(pencil, [285, 288, 355, 288, 320, 360]));
  fill(pencil, skin, () => pencil.roundRect(292, 240, 56, 66, 22));
}

function drawHead(pencil: Pencil, { hair, skin }: Looks): void {
  fill(pencil, hair, () => pencil.ellipse(0, -18, 92, 108, 0, 0, 2 * Math.PI));
  fill(pencil, skin, () => pencil.ellipse(-78, 4, 12, 20, 0, 0, 2 * Math.PI));
  fill(pencil, skin, () => pencil.ellipse(78, 4, 12, 20, 0, 0, 2 * Math.PI));
  fill(pencil, skin, () => pencil.ellipse(0, 0, 76, 94, 0, 0, 2 * Math.PI));
  fill(pencil, hair, () => pencil.ellipse(0, -84, 74, 34, 0, Math.PI, 2 * Math.PI));
}

function drawEyes(pencil: Pencil, { glasses }: Looks, open: boolean): void {
  pencil.lineWidth = 4;
  pencil.lineCap = 'round';
  for (const x of [-30, 30]) {
    fill(pencil, '#ffffff', () => pencil.ellipse(x, -8, 13, open ? 9 : 1, 0, 0, 2 * Math.PI));
    if (open) fill(pencil, '#33261e', () => pencil.arc(x, -8, 6, 0, 2 * Math.PI));
    line(pencil, '#33261e', () => pencil.arc(x, -22, 18, 1.25 * Math.PI, 1.75 * Math.PI));
    if (glasses) line(pencil, '#2d3136', () => pencil.roundRect(x - 22, -26, 44, 36, 12));
  }
  if (glasses) line(pencil, '#2d3136', () => segment(pencil, -8, -10, 8, -10));
  line(pencil, 'rgb(60 30 15 / 45%)', () => pencil.arc(0, 22, 8, 0.15 * Math.PI, 0.85 * Math.PI));
}

function drawMouth(pencil: Pencil, mouth: number): void {
  pencil.lineWidth = 5;
  if (mouth < 0.08) {
    line(pencil, '#8d3b38', () => pencil.arc(0, 36, 22, 0.2 * Math.PI, 0.8 * Math.PI));
    return;
  }
  fill(pencil, '#6d2422', () => pencil.ellipse(0, 52, 22, 4 + 14 * mouth, 0, 0, 2 * Math.PI));
  fill(pencil, '#ffffff', () => pencil.roundRect(-13, 47 - 10 * mouth, 26, 5, 2));
}

function fill(pencil: Pencil, colour: string, shape: () => void): void {
  pencil.fillStyle = colour;
  pencil.beginPath();
  shape();
  pencil.fill();
}

function line(pencil: Pencil, colour: string, shape: () => void): void {
  pencil.strokeStyle = colour;
  pencil.beginPath();
  shape();
  pencil.stroke();
}

function segment(pencil: Pencil, x1: number, y1: number, x2: number, y2: number): void {
  pencil.moveTo(x1, y1);
  pencil.lineTo(x2, y2);
}

function polygon(pencil: Pencil, [x1 = 0, y1 = 0, ...rest]: readonly number[]): void {
  pencil.moveTo(x1, y1);
  for (let i = 0; i < rest.length; i += 2) pencil.lineTo(rest[i] ?? 0, rest[i + 1] ?? 0);
}
