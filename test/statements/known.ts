/* A collection of which every figure is known before it is read: each statement says what its facts tell, and nothing else. Invented people. */

type Event = 'detention' | 'conviction' | 'killing' | 'release' | 'charges';
type Level = 'local' | 'spokesperson' | 'hrvp' | 'declaration';

/** What a statement is made to say. */
export interface KnownFacts {
  readonly country: string | undefined;
  readonly level: Level;
  /** ISO 8601; undefined for a statement without a date. */
  readonly date: string | undefined;
  /** Days from the event to the statement, where the front matter tells. */
  readonly delay: number | undefined;
  readonly event: Event;
  readonly language: 'en' | 'fr';
  /** The person whom it is about; undefined where nobody is named. */
  readonly person: string | undefined;
  readonly usesTerm: boolean;
  readonly asksRelease: boolean;
  readonly asksLaw: boolean;
  /** How strong what it asks for is, of 5: it invites (2) or it calls on (4). */
  readonly firmness: { readonly release: 2 | 4; readonly law: 2 | 4 };
  readonly citesCovenant: boolean;
  readonly hedge: 'hope' | 'note-taking' | undefined;
  readonly isTranslated: boolean;
}

export interface KnownStatement extends KnownFacts {
  /** From the collection's folder, with slashes. */
  readonly path: string;
  readonly text: string;
}

const countries = ['HN', 'TR', 'CN', 'BY', 'VN', 'EG'] as const;
const people = ['Marta Quiñones', 'Iria Montoro', 'Baran Aydemir', 'Minh Thu Trần', 'Nadji Abakar', 'Aigul Omarova', 'Luiza Prates', 'Samir Haddouche'] as const;

const sentences = {
  en: {
    title: 'Statement on the case of', untold: 'Statement of the Delegation',
    facts: { detention: 'was arrested at home before dawn and is in detention.', conviction: 'was sentenced to nine years in prison.', killing: 'was shot dead on the way to work.', release: 'was released from prison this morning.', charges: 'has been charged with a crime that carries twelve years.' },
    somebody: { detention: 'Three people were arrested at home before dawn and are in detention.', conviction: 'Three people were sentenced to nine years in prison.', killing: 'Three people were shot dead on the way to work.', release: 'Three people were released from prison this morning.', charges: 'Three people have been charged with a crime that carries twelve years.' },
    term: 'Human rights defenders do legitimate work.', asks: { 2: 'invites', 4: 'calls on' }, release: 'The European Union ASKS the authorities to release NAME immediately and unconditionally.', them: 'them', law: 'The European Union ASKS the government to repeal the law on associations.', covenant: 'The International Covenant on Civil and Political Rights protects the right to a fair hearing.',
    hope: 'The European Union hopes for a positive outcome.', 'note-taking': 'The European Union takes note of the decision.',
  },
  fr: {
    title: 'Déclaration sur le cas de', untold: 'Déclaration de la délégation',
    facts: { detention: 'a été arrêtée à son domicile avant l’aube et se trouve en détention.', conviction: 'a été condamnée à neuf ans de prison.', killing: 'a été abattue sur le chemin du travail.', release: 'a été libérée de prison ce matin.', charges: 'a été inculpée d’un crime passible de douze ans.' },
    somebody: { detention: 'Trois personnes ont été arrêtées à leur domicile avant l’aube et se trouvent en détention.', conviction: 'Trois personnes ont été condamnées à neuf ans de prison.', killing: 'Trois personnes ont été abattues sur le chemin du travail.', release: 'Trois personnes ont été libérées de prison ce matin.', charges: 'Trois personnes ont été inculpées d’un crime passible de douze ans.' },
    term: 'Les défenseurs des droits de l’homme font un travail légitime.', asks: { 2: 'invite', 4: 'exhorte' }, release: 'L’Union européenne ASKS les autorités à libérer NAME immédiatement et sans condition.', them: 'ces personnes', law: 'L’Union européenne ASKS le gouvernement à abroger la loi sur les associations.', covenant: 'Le Pacte international relatif aux droits civils et politiques protège le droit à un procès équitable.',
    hope: 'L’Union européenne espère une issue favorable.', 'note-taking': 'L’Union européenne prend note de la décision.',
  },
} as const;

/** An earlier day, ISO 8601. */
function before(date: string, days: number): string {
  return new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10);
}

function textOf(facts: KnownFacts): string {
  const { country, level, date, delay, event, language, person, usesTerm, asksRelease, asksLaw, firmness, citesCovenant, hedge, isTranslated } = facts;
  const words = sentences[language];
  const fields = { level, event, language, country, date, eventDate: date !== undefined && delay !== undefined ? before(date, delay) : undefined, translations: isTranslated ? '[es]' : undefined };
  return `---\n${Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`])).join('\n')}\n---\n\n# ${person === undefined ? words.untold : `${words.title} ${person}`}\n\n${[
    person === undefined ? words.somebody[event] : `${language === 'en' ? 'Ms' : 'Mme'} ${person} ${words.facts[event]}`,
    ...(usesTerm ? [words.term] : []), ...(citesCovenant ? [words.covenant] : []), ...(hedge === undefined ? [] : [words[hedge]]),
    ...(asksRelease ? [words.release.replace('ASKS', words.asks[firmness.release]).replace('NAME', person ?? words.them)] : []), ...(asksLaw ? [words.law.replace('ASKS', words.asks[firmness.law])] : []),
  ].join('\n\n')}\n`;
}

/** A number below `below` that looks like chance and is always the same: what one fact is tells nothing of another. */
function chance(at: number, salt: number, below: number): number {
  let mixed = Math.imul(at + 1, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % below;
}

/**
 * So many statements, always the same: of six countries, four levels, five years, five events and two languages; some without a date, some without a country.
 * Honduras is asked for releases often, China seldom.
 * @param many how many
 */
export function knownCollection(many: number): KnownStatement[] {
  const events: readonly Event[] = ['detention', 'detention', 'conviction', 'killing', 'charges', 'release'];
  const levels: readonly Level[] = ['local', 'spokesperson', 'spokesperson', 'hrvp', 'declaration'];
  return Array.from({ length: many }, (_, at) => {
    const one = <Value>(values: readonly Value[], salt: number): Value => values[chance(at, salt, values.length)] as Value;
    const is = (salt: number, ofTen: number): boolean => chance(at, salt, 10) < ofTen;
    const [event, country] = [one(events, 1), one(countries, 2)];
    const year = 2018 + chance(at, 3, 5);
    const [isFree, canRelease] = [event === 'release', event === 'detention' || event === 'conviction' || event === 'charges'];
    const facts: KnownFacts = {
      country: at % 31 === 30 ? undefined : country, level: one(levels, 4), date: at % 29 === 28 ? undefined : `${year}-${String(1 + chance(at, 5, 12)).padStart(2, '0')}-${String(1 + chance(at, 6, 28)).padStart(2, '0')}`,
      delay: is(7, 3) ? chance(at, 8, 25) : undefined, event, language: is(9, 2) ? 'fr' : 'en', person: is(10, 8) ? one(people, 11) : undefined,
      usesTerm: is(12, 7), asksRelease: canRelease && is(13, country === 'HN' ? 9 : country === 'CN' ? 2 : 6), asksLaw: is(14, 3), firmness: { release: is(19, country === 'CN' ? 5 : 8) ? 4 : 2, law: is(20, 6) ? 4 : 2 }, citesCovenant: is(15, 4),
      hedge: isFree || is(16, 7) ? undefined : is(17, 5) ? 'hope' : 'note-taking', isTranslated: is(18, 1),
    };
    return { ...facts, path: `${facts.date === undefined ? 'undated' : year}/${String(at).padStart(4, '0')}.statement.md`, text: textOf(facts) };
  });
}
