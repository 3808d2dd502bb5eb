/** Verbs whose past and participle are not regular: base → past, participle. */
const irregular: Readonly<Record<string, readonly [string, string]>> = {
  be: ['was', 'been'], become: ['became', 'become'], begin: ['began', 'begun'], bring: ['brought', 'brought'], come: ['came', 'come'],
  do: ['did', 'done'], find: ['found', 'found'], get: ['got', 'got'], give: ['gave', 'given'], go: ['went', 'gone'], have: ['had', 'had'],
  hear: ['heard', 'heard'], hold: ['held', 'held'], keep: ['kept', 'kept'], know: ['knew', 'known'], lead: ['led', 'led'],
  learn: ['learned', 'learnt'], leave: ['left', 'left'], let: ['let', 'let'], make: ['made', 'made'], meet: ['met', 'met'],
  put: ['put', 'put'], say: ['said', 'said'], see: ['saw', 'seen'], seek: ['sought', 'sought'], send: ['sent', 'sent'], set: ['set', 'set'],
  speak: ['spoke', 'spoken'], stand: ['stood', 'stood'], take: ['took', 'taken'], tell: ['told', 'told'], think: ['thought', 'thought'],
  undertake: ['undertook', 'undertaken'], uphold: ['upheld', 'upheld'], withdraw: ['withdrew', 'withdrawn'], wish: ['wished', 'wished'],
  free: ['freed', 'freed'], commit: ['committed', 'committed'], permit: ['permitted', 'permitted'], refer: ['referred', 'referred'], drop: ['dropped', 'dropped'], stop: ['stopped', 'stopped'],
};

/** Third person singular of an English verb: call → calls, press → presses, carry → carries. */
export function thirdPerson(base: string): string {
  if (base === 'have') return 'has';
  if (base === 'be') return 'is';
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** Present participle: call → calling, urge → urging, drop → dropping. */
export function presentParticiple(base: string): string {
  const past = irregular[base]?.[0] ?? '';
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
  return irregular[base]?.[1] ?? regularPast(base);
}

/** All forms of an English verb, base form first, each once. */
export function inflections(base: string): string[] {
  const forms = [base, thirdPerson(base), presentParticiple(base), irregular[base]?.[0] ?? regularPast(base), pastParticiple(base)];
  return [...new Set(forms)];
}
