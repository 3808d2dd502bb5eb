/** Bytes of a digest that tell contents apart. */
const kept = 16;

/** SHA-256 of some bytes. */
export async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  // A copy: bytes of shared memory are not taken.
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice()));
}

/** What tells contents apart: the same for the same bytes. */
export async function digestOf(bytes: Uint8Array): Promise<string> {
  return Array.from((await sha256(bytes)).subarray(0, kept), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
