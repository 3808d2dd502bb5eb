import file from './en/irregular-verbs.yaml';
import { isRecord, isStrings } from './shape.js';

/** Past and participle of verbs that are not regular, by base form. */
function readIrregular(content: unknown): ReadonlyMap<string, readonly [past: string, participle: string]> {
  if (!isRecord(content) || !Array.isArray(content.verbs)) throw new Error('irregular-verbs.yaml: no list of verbs');
  return new Map(content.verbs.map((forms: unknown) => {
    const [base, past, participle] = isStrings(forms) ? forms : [];
    if (base === undefined || past === undefined || participle === undefined) throw new Error('irregular-verbs.yaml: each verb needs base form, past and participle');
    return [base, [past, participle]];
  }));
}

let known: ReturnType<typeof readIrregular> | undefined;

function irregular(base: string): readonly [past: string, participle: string] | undefined {
  return (known ??= readIrregular(file())).get(base);
}

/** Third person singular of an English verb: call → calls, press → presses, carry → carries. */
export function thirdPerson(base: string): string {
  if (base === 'have') return 'has';
  if (base === 'be') return 'is';
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** Present participle: call → calling, urge → urging, drop → dropping. */
export function presentParticiple(base: string): string {
  const past = irregular(base)?.[0] ?? '';
  if (past.startsWith(base) && past.length > base.length + 2) return `${past.slice(0, -2)}ing`;
  if (['get', 'let', 'put', 'set'].includes(base)) return `${base}${base.at(-1) ?? ''}ing`;
  return /[^eyo]e$/.test(base) && base !== 'be' ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

/** Past participle: call → called, withdraw → withdrawn. */
export function pastParticiple(base: string): string {
  return irregular(base)?.[1] ?? regularPast(base);
}

/** All forms of an English verb, base form first, each once. */
export function inflections(base: string): string[] {
  const forms = [base, thirdPerson(base), presentParticiple(base), irregular(base)?.[0] ?? regularPast(base), pastParticiple(base)];
  return [...new Set(forms)];
}
