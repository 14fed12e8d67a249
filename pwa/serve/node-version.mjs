const oldest = [20, 19];

/** Ends the process with one clear sentence when Node is too old. Written so that an old Node can read it. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  console.error(
    'Probefahrt needs Node ' +
      oldest.join('.') +
      ' or newer; this is Node ' +
      process.versions.node +
      '. See nodejs.org.',
  );
  process.exit(1);
}
