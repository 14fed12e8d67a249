/** Own pictograms on a 24-unit grid, drawn with one stroke in the text's colour. */
const paths = {
  check: 'M4 12.5l5.5 5.5L20 6.5',
  info: 'M12 11v6M12 7.5v.01M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z',
  warning: 'M12 4 2.5 20h19zM12 10v4.5M12 17.2v.01',
  signpost: 'M12 3v18M5 5h11l3 2.5L16 10H5zM8 21h8',
  car: 'M4 16v-3.5l2-5.5a1.5 1.5 0 0 1 1.4-1h9.2a1.5 1.5 0 0 1 1.4 1l2 5.5V16zM4 12.5h16M4 16v2.5M20 16v2.5M7 14.4v.01M17 14.4v.01',
  road: 'M8 3 4 21M16 3l4 18M12 4v3M12 10.5v3M12 17v3',
  pause: 'M8 5v14M16 5v14',
  speaker: 'M4 9.5v5h3.5L12 19V5L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  play: 'M7 4.5v15l13-7.5z',
  left: 'M15 5l-7 7 7 7',
  right: 'M9 5l7 7-7 7',
  up: 'M5 15l7-7 7 7',
  down: 'M5 9l7 7 7-7',
  turnRight: 'M19 5v5h-5M19 10a7.5 7.5 0 1 0 .5 5',
  turnLeft: 'M5 5v5h5M5 10a7.5 7.5 0 1 1-.5 5',
  trash: 'M4 7h16M9 7V4h6v3M6.5 7l1 13h9l1-13M10 11v5M14 11v5',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  download: 'M12 4v11M7 10.5l5 5 5-5M4 20h16',
  upload: 'M12 16V5M7 9.5l5-5 5 5M4 20h16',
  camera: 'M3 7h11v10H3zM14 10.5l7-3.5v10l-7-3.5z',
  cameraOff: 'M3 7h11v10H3zM14 10.5l7-3.5v10l-7-3.5zM2 3l20 18',
  microphone: 'M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3zM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21',
  microphoneOff: 'M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3zM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21M3 3l18 18',
  globe: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18',
  mail: 'M3 6h18v12H3zM3 7l9 6.5L21 7',
  undo: 'M9 5 4 10l5 5M4 10h10a5.5 5.5 0 0 1 0 11h-3',
  redo: 'M15 5l5 5-5 5M20 10H10a5.5 5.5 0 0 0 0 11h3',
  look: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5l5 5',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  help: 'M9 9.2a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 2M12 17.2v.01M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20a6.5 6.5 0 0 1 13 0M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14.5a6.5 6.5 0 0 1 3.5 5.5',
  phone: 'M7 2.5h10v19H7zM11 18.5h2',
  folder: 'M3 6h6l2 2.5h10V19H3z',
  folderInto: 'M3 6h6l2 2.5h10V19H3zM8.5 13.7h6.5M12.5 11l2.7 2.7-2.7 2.7',
  pen: 'M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM14 6.5l3.5 3.5',
  copy: 'M8 8h12v12H8zM16 8V4H4v12h4',
  archive: 'M4 4h16v5H4zM5.5 9v11h13V9M10 13h4',
  list: 'M8.5 6H20M8.5 12H20M8.5 18H20M4 6v.01M4 12v.01M4 18v.01',
  grid: 'M4 4h6.5v6.5H4zM13.5 4H20v6.5h-6.5zM4 13.5h6.5V20H4zM13.5 13.5H20V20h-6.5z',
  picture: 'M3 5h18v14H3zM3 16l5.5-5.5L13 15l3-3 5 4.5M15.5 9v.01',
  star: 'M12 3.5l2.6 5.5 6 .8-4.4 4.2 1.1 6-5.3-3-5.3 3 1.1-6-4.4-4.2 6-.8z',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2',
  hidden:
    'M4 4l16 16M9.5 5.8A9.5 9.5 0 0 1 21.5 12a11 11 0 0 1-2.3 3.3M6 7.5A11 11 0 0 0 2.5 12a9.7 9.7 0 0 0 13 5.2M10 10a3 3 0 0 0 4.2 4.2',
  newTab: 'M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9',
  leave: 'M10 4H5v16h5M9 12h12M17 8l4 4-4 4',
} as const;

export type IconName = keyof typeof paths;
export const iconNames = Object.keys(paths) as readonly IconName[];

/** Decoration beside words; hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
