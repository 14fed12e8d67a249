/** Time and chance where no page hands them in: inside the desk's worker. */
export const workerTools = {
  now: () => new Date(),
  bits: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
};
