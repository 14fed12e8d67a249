/** What a page of the product may load, by CSP directive. Both hosts build their policy from this one table. */
export const contentSecurity = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' blob: data:",
  'media-src': "'self' blob:",
  'worker-src': "'self'",
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'probefahrt',
};

/**
 * The policy as one header line.
 * @param {(directive: string) => boolean} [wanted] leaves out directives that a place does not know
 */
export function policyLine(wanted = () => true) {
  return Object.entries(contentSecurity)
    .filter(([directive]) => wanted(directive))
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

/** The headers that every file of the PWA is served with, by our own server and by any other. */
export const productionHeaders = {
  'Content-Security-Policy': policyLine(),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), microphone=(self), display-capture=(self), geolocation=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * How long a browser may keep a file: names with a hash for good, everything else is asked for again.
 * @param {string} path below the served folder, such as `/assets/main-1a2b3c4d.js`
 */
export function cacheControl(path) {
  return path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}
