/** First letter as a capital. */
export function capitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return text === '' ? text : first.toUpperCase() + text.slice(first.length);
}

/** First letter small. */
export function uncapitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return text === '' ? text : first.toLowerCase() + text.slice(first.length);
}
