/** Own pictograms on a 24-unit grid, drawn with one stroke in the text's colour. */
const paths = {
  check: 'M4 12.5l5.5 5.5L20 6.5',
  info: 'M12 11v6M12 7.5v.01M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z',
  warning: 'M12 4 2.5 20h19zM12 10v4.5M12 17.2v.01',
  signpost: 'M12 3v18M5 5h11l3 2.5L16 10H5zM8 21h8',
  car: 'M4 16v-3.5l2-5.5a1.5 1.5 0 0 1 1.4-1h9.2a1.5 1.5 0 0 1 1.4 1l2 5.5V16zM4 12.5h16M4 16v2.5M20 16v2.5M7 14.4v.01M17 14.4v.01',
  road: 'M8 3 4 21M16 3l4 18M12 4v3M12 10.500v3M12 17v3',
  pause: 'M8 5v14M16 5v14',
  play: 'M7 4.500v15l13-7.500z',
  left: 'M15 5l-7 7 7 7',
  right: 'M9 5l7 7-7 7',
  up: 'M5 15l7-7 7 7',
  down: 'M5 9l7 7 7-7',
  turnRight: 'M19 5v5h-5M19 10a7.500 7.500 0 1 0 .5 5',
  turnLeft: 'M5 5v5h5M5 10a7.500 7.500 0 1 1-.5 5',
  trash: 'M4 7h16M9 7V4h6v3M6.500 7l1 13h9l1-13M10 11v5M14 11v5',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  download: 'M12 4v11M7 10.500l5 5 5-5M4 20h16',
  upload: 'M12 16V5M7 9.500l5-5 5 5M4 20h16',
  camera: 'M3 7h11v10H3zM14 10.500l7-3.500v10l-7-3.500z',
  cameraOff: 'M3 7h11v10H3zM14 10.500l7-3.500v10l-7-3.500zM2 3l20 18',
  microphone: 'M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3zM5.500 11a6.500 6.500 0 0 0 13 0M12 17.500V21',
  microphoneOff:
    'M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3zM5.500 11a6.500 6.500 0 0 0 13 0M12 17.500V21M3 3l18 18',
  mail: 'M3 6h18v12H3zM3 7l9 6.500L21 7',
  undo: 'M9 5 4 10l5 5M4 10h10a5.500 5.500 0 0 1 0 11h-3',
  redo: 'M15 5l5 5-5 5M20 10H10a5.500 5.500 0 0 0 0 11h3',
  look: 'M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13zM15.500 15.500l5 5',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  help: 'M9 9.200a3 3 0 1 1 4.200 2.800c-.8.4-1.200 1-1.200 2M12 17.200v.01M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z',
  lock: 'M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3',
  people:
    'M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM2.500 20a6.500 6.500 0 0 1 13 0M16 4.500a3.500 3.500 0 0 1 0 6.500M18 14.500a6.500 6.500 0 0 1 3.500 5.500',
  phone: 'M7 2.500h10v19H7zM11 18.500h2',
  leave: 'M10 4H5v16h5M9 12h12M17 8l4 4-4 4',
} as const;

export type IconName = keyof typeof paths;

/** Decoration beside words; hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
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
