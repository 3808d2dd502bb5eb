/**
 * JSON that is safe to show: two spaces deep, ending in a line end, with every control and direction mark escaped
 * (`JSON.stringify` leaves those above U+007E as they are, and terminals obey some of them).
 */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2);
  return `${json.replace(/[\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
