interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): {
    createScriptURL(address: string): string;
  };
}

const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;

/** The product's only Trusted Types policy: script addresses of our own origin, and nothing else. */
const policy = factory?.createPolicy('probefahrt', { createScriptURL: sameOrigin });

/**
 * A script address that the browser accepts under `require-trusted-types-for 'script'`.
 * @throws TypeError for an address outside this origin.
 */
export function trustedAddress(address: string): string {
  return policy ? policy.createScriptURL(address) : sameOrigin(address);
}

function sameOrigin(address: string): string {
  const { href, origin } = new URL(address, globalThis.location.href);
  if (origin !== globalThis.location.origin) throw new TypeError('script addresses must be our own');
  return href;
}
