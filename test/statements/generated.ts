/* Statements made up by a program, as many as are wanted and always the same: invented people in invented towns. */

/** A made-up statement. */
export interface GeneratedStatement {
  /** Path of its file in a library: a folder a year. */
  readonly path: string;
  readonly text: string;
}

const countries = ['AZ', 'BH', 'BI', 'BY', 'CN', 'CO', 'CU', 'DZ', 'EG', 'ER', 'ET', 'GT', 'HN', 'ID', 'IN', 'IR', 'KE', 'KG', 'KH', 'KZ', 'LA', 'MA', 'MM', 'MX', 'NG', 'NI', 'PH', 'PK', 'RU', 'RW', 'SA', 'SD', 'SV', 'TH', 'TJ', 'TR', 'TZ', 'UG', 'VE', 'VN', 'ZM', 'ZW'] as const;
const levels = ['local', 'spokesperson', 'spokesperson', 'spokesperson', 'hrvp', 'declaration', 'multilateral', 'joint'] as const;
const events = {
  detention: { title: 'the detention of', done: ['was arrested at home before dawn', 'has been held without charge', 'was taken from a bus by police in plain clothes'] },
  charges: { title: 'the charges against', done: ['has been charged with undermining public order', 'was summoned and told of new charges', 'faces charges that carry up to twelve years'] },
  trial: { title: 'the trial of', done: ['went on trial behind closed doors', 'was brought before a court without a lawyer of choice', 'saw the hearing postponed for the fifth time'] },
  conviction: { title: 'the sentencing of', done: ['was sentenced to nine years in prison', 'was convicted after a trial of two hours', 'lost the last appeal against a sentence of seven years'] },
  killing: { title: 'the killing of', done: ['was shot dead on the way to work', 'was found dead near the river', 'was killed in front of the family'] },
  disappearance: { title: 'the disappearance of', done: ['has been missing for forty days', 'was last seen at a checkpoint', 'was taken away by armed men'] },
  'travel-ban': { title: 'the travel ban on', done: ['was stopped at the airport and sent home', 'had a passport taken away', 'may not leave the capital'] },
  release: { title: 'the release of', done: ['walked free this morning', 'was released after three years', 'returned home last night'] },
} as const;
type Event = keyof typeof events;
const kinds = Object.keys(events) as Event[];

const asks = [
  'The European Union calls on the authorities to release NAME immediately and unconditionally.', 'The European Union urges the authorities to drop all charges against NAME.',
  'The authorities must ensure that NAME receives a fair trial and has access to a lawyer of choice.', 'The European Union expects a prompt and independent investigation of what was done to NAME.',
  'We call on the government to allow NAME to see family and a doctor without delay.', 'The European Union hopes that the case of NAME will be reviewed soon.',
  'The European Union calls on the authorities to protect NAME and all those who defend human rights in PLACE.', 'The government is encouraged to consider the release of NAME.',
] as const;
const situations = [
  'The European Union calls on the government to repeal the law on associations, under which TOPIC groups have been closed.', 'The authorities should let civil society in PLACE work without fear.',
  'The European Union urges the government to respect freedom of expression and of assembly.', 'We call on the parliament to amend the security law, which has been used against people who work on TOPIC.',
] as const;
const hedges = [
  'While fully respecting the independence of the judiciary, the European Union is concerned by these developments.', 'The European Union takes note of the decision and will continue to follow the situation closely.',
  'Reportedly, the hearing lasted less than an hour.',
] as const;
const facts = [
  'NAME has worked for many years with families in PLACE who lost their land.', 'The office of the TOPIC network in PLACE was searched, and computers were taken.', 'Neighbours speak of a van without number plates.',
  'Colleagues had warned for months of calls at night and of men who waited outside the school.', 'The court in PLACE heard no witness for the defence, and the public was kept out.', 'Two lawyers were turned away at the gate of the prison in PLACE.',
  'The charge rests on a message about TOPIC that was shared by some forty people.', 'State television called NAME a traitor three days before.', 'A doctor who saw NAME in the prison of PLACE reported bruises on both arms.',
] as const;
const worth = [
  'Human rights defenders like NAME do peaceful and legitimate work, and society is better for it.', 'To speak about TOPIC is no crime.', 'NAME is a human rights defender who is respected far beyond PLACE.', 'Those who document abuses in PLACE deserve protection, not prison.',
] as const;
const law = [
  'These acts are at odds with the International Covenant on Civil and Political Rights.', 'The Universal Declaration of Human Rights protects the right to speak and to gather.', 'The country has ratified the Convention against Torture, and is bound by it.', 'The constitution guarantees a fair hearing.',
] as const;
const next = [
  'The Delegation in the capital has asked to attend the next hearing.', 'The European Union will raise the case at the next human rights dialogue.', 'Diplomats of the Member States asked to visit NAME and were refused.', 'The European Union remains attentive.',
] as const;
const topics = ['land', 'water', 'forest', 'labour', 'press', 'women', 'mining', 'election', 'prison', 'migrant', 'indigenous', 'fishing', 'student', 'health', 'archive', 'legal aid'] as const;
const starts = ['Ba', 'Cho', 'De', 'Fa', 'Gu', 'Ha', 'Ja', 'Ka', 'Li', 'Ma', 'No', 'Pe', 'Qui', 'Ra', 'Sa', 'Ta', 'Ve', 'Wi', 'Ya', 'Zo'] as const;
const middles = ['bri', 'cha', 'do', 'ga', 'khi', 'la', 'mi', 'na', 'ri', 'so', 'ta', 'vu', 'ze'] as const;
const ends = ['n', 'r', 'l', 'va', 'nov', 'da', 'ti', 'ska', 'ez', 'mba', 'ng', 'shi', 'to'] as const;
const towns = ['polis', 'abad', 'grad', 'ville', 'stan', 'pur', 'tala', 'kent'] as const;

const qualities = ['old', 'narrow', 'crowded', 'silent', 'distant', 'northern', 'southern', 'flooded', 'guarded', 'empty', 'rented', 'borrowed', 'broken', 'public', 'private', 'abandoned', 'unmarked', 'wooden', 'half-built', 'locked'] as const;
const things = ['market', 'bridge', 'school', 'harbour', 'clinic', 'bakery', 'station', 'workshop', 'orchard', 'warehouse', 'library', 'quarry', 'chapel', 'mosque', 'stadium', 'courtyard', 'tailor', 'pharmacy', 'reservoir', 'sawmill',
  'garage', 'theatre', 'cemetery', 'customs house', 'ferry', 'kiosk', 'mill', 'pier', 'printing press', 'registry'] as const;
const whens = ['last spring', 'on a Tuesday', 'before the harvest', 'after the curfew', 'in the rainy season', 'during the campaign', 'at the end of Ramadan', 'two days after Easter', 'in the first week of school', 'on the eve of the vote'] as const;

/** Numbers that look like chance and are always the same (mulberry32). */
function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A made-up statement on an invented case.
 * @param number the same number gives the same statement
 * @param words about how many words its text has
 */
export function generatedStatement(number: number, words = 400): GeneratedStatement {
  const chance = chances(number * 2 + 1);
  const one = <Value>(values: readonly Value[]): Value => values[Math.floor(chance() * values.length)] as Value;
  const word = (): string => one(starts) + one(middles) + one(ends);
  // Few hundred people come back again and again, as in real libraries.
  const person = chances(one([number, number % 400]) * 7 + 3);
  const part = (values: readonly string[]): string => values[Math.floor(person() * values.length)] ?? '';
  const name = `${part(starts)}${part(middles)}${part(ends)} ${part(starts)}${part(middles)}${part(ends)}`;
  const country = countries[Math.floor(person() * countries.length)] ?? 'HN';
  const [event, level, place, topic] = [one(kinds), one(levels), word() + one(towns), one(topics)];
  const year = 2010 + Math.floor(chance() * 16);
  const date = `${year}-${String(1 + Math.floor(chance() * 12)).padStart(2, '0')}-${String(1 + Math.floor(chance() * 28)).padStart(2, '0')}`;
  const filled = (sentence: string): string => sentence.replaceAll('NAME', name).replaceAll('PLACE', place).replaceAll('TOPIC', topic);
  const title = `Statement on ${events[event].title} ${name}`;
  const paragraphs = [`On Monday the human rights defender ${name} ${one(events[event].done)} in ${place}.`];
  let count = 20;
  for (const pool of [facts, worth, facts, chance() < 0.4 ? hedges : facts, law]) {
    const paragraph: string[] = [];
    while (paragraph.length < 2 || (pool === facts && count < words * 0.8 && paragraph.length < 8)) {
      const aside = [`, ${one(whens)}, not far from the ${one(qualities)} ${one(things)}`, ` (the ${one(things)} of ${word()}${one(towns)} was searched ${one(whens)})`, ''];
      const sentence = `${filled(one(pool)).replace(/[.]$/u, '')}${one(aside)}.`;
      paragraph.push(sentence);
      count += sentence.split(' ').length;
    }
    paragraphs.push(paragraph.join(' '));
  }
  if (chance() < 0.3) paragraphs.push(`The human rights defender ${word()} ${word()} was detained in the same week.`);
  paragraphs.push([one(asks), one(asks), one(situations), one(next)].map(filled).join(' '));
  const text = `---\ndate: ${date}\nlevel: ${level}\ncountry: ${country}\nlanguage: en\nevent: ${event}\ndefenders: [${name}]\n---\n\n# ${title}\n\n${paragraphs.join('\n\n')}\n`;
  return { path: `${year}/${String(number).padStart(5, '0')}-${event}.statement.md`, text };
}
