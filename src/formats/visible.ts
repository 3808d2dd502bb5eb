import { LetterPattern } from '../letters.js';

function shown(sign: string): string {
  const code = sign.charCodeAt(0);
  // Unicode has pictures of the first 32 control characters and of delete.
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}

const obeyed = new LetterPattern(String.raw`[\p{Cc}\u202a-\u202e\u2066-\u2069]`, 'gu');

/**
 * Replaces what a terminal would obey instead of show: control characters (escape sequences start with one), and the
 * marks that turn the reading direction round. One code unit stays one, so that offsets hold.
 */
export function visible(text: string): string {
  const inOneLine = text.replace(/[\t\n\r\u2028\u2029]/g, ' ');
  return inOneLine.replace(obeyed.for(inOneLine), shown);
}
