/** Text that Markdown shows as it is: every sign that it could read as its own is escaped. */
export function asText(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()#+\-.!~|<>&]/gu, String.raw`\$&`);
}
