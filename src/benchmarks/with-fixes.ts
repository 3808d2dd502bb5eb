import type { Fix } from './types.js';

/** A finding whose fixes are worked out when somebody asks for them: after a key, nobody asks for most. */
export function withFixes<Found extends object>(finding: Found, workOut: () => readonly Fix[]): Found & { readonly fixes: readonly Fix[] } {
  let fixes: readonly Fix[] | undefined;
  return { ...finding, get fixes() { return (fixes ??= workOut()); } };
}
