import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyText } from '../any-text.js';
import type { FrontMatter, FrontMatterProblem } from '../../../src/statement/front-matter.js';
import { readFrontMatter } from '../../../src/statement/read-front-matter.js';

/** Reads YAML as it stands in a file, behind a fence. */
function inFile(yaml: string): { file: string; frontMatter: FrontMatter } {
  const file = `---\n${yaml}\n---\n\nText.\n`;
  return { file, frontMatter: readFrontMatter(yaml, 4, { start: 0, end: 4 + yaml.length + 4 }) };
}

function read(yaml: string): FrontMatter {
  return inFile(yaml).frontMatter;
}

/** Problems as "kind at words (allowed)". */
function problems(yaml: string): readonly string[] {
  const { file, frontMatter } = inFile(yaml);
  return frontMatter.problems.map(({ kind, start, end, allowed }: FrontMatterProblem) =>
    `${kind} at ${file.slice(start, end)}${allowed ? ` (${allowed.join(' | ')})` : ''}`);
}

describe('front matter', () => {
  it('is read whole', () => {
    const { values, problems: wrong } = read([
      'title: "Honduras: statement on the conviction of Marta Quiñones"', 'date: 2026-05-24', 'level: spokesperson # by hand', 'country: HN', 'language: en',
      'event: conviction', 'defenders:', '  - Marta Quiñones', '  - Null', 'consent: given', 'translations: [es, pt-BR]', 'channels: [eeas, x]', 'related: []',
      'with: [Canada, Norway]', 'source: https://example.org/a,b', 'status: draft',
    ].join('\n'));
    assert.deepEqual(wrong, []);
    assert.deepEqual(values, {
      title: 'Honduras: statement on the conviction of Marta Quiñones', date: '2026-05-24', level: 'spokesperson', country: 'HN', language: 'en',
      event: 'conviction', defenders: ['Marta Quiñones', 'Null'], consent: { kind: 'given' }, translations: ['es', 'pt'], channels: ['eeas', 'x'], related: [],
      with: ['Canada', 'Norway'], source: 'https://example.org/a,b',
    });
  });

  it('says where keys and values stand', () => {
    const { file, frontMatter } = inFile('level: local\ncountry:   "HN"  # code\ndefenders:\n- Ana Ruiz\n- Luis Paz\nevent:\ntitle: >\n  Two\n  lines\n');
    const at = (key: 'level' | 'country' | 'defenders' | 'event' | 'title'): readonly (string | undefined)[] => {
      const place = frontMatter.at[key];
      return [place && file.slice(place.key.start, place.key.end), place?.value && file.slice(place.value.start, place.value.end)];
    };
    assert.deepEqual(at('level'), ['level', 'local']);
    assert.deepEqual(at('country'), ['country', '"HN"']);
    assert.deepEqual(at('defenders'), ['defenders', '- Ana Ruiz\n- Luis Paz']);
    assert.deepEqual(at('event'), ['event', undefined]);
    assert.deepEqual(at('title'), ['title', '>\n  Two\n  lines']);
    assert.equal(frontMatter.values.title, 'Two lines');
    assert.equal(frontMatter.at.date, undefined);
  });

  it('keeps places with Windows line ends and letters outside the BMP', () => {
    const yaml = 'title: 🕊 peace\r\nlevel: locl\r\ncountry: NO';
    const file = `---\r\n${yaml}\r\n---\r\n`;
    const { values, problems: wrong } = readFrontMatter(yaml, 5, { start: 0, end: file.length - 2 });
    assert.equal(values.country, 'NO');
    assert.equal(values.title, '🕊 peace');
    assert.deepEqual(wrong.map(({ start, end }) => file.slice(start, end)), ['locl']);
  });

  it('reads countries by code and by name', () => {
    for (const [written, code] of [['SA', 'SA'], ['sa', 'SA'], ['Saudi Arabia', 'SA'], ['Arabie saoudite', 'SA'], ['NO', 'NO'], ['no', 'NO'], ['Norway', 'NO'], ['Côte d’Ivoire', 'CI']]) {
      assert.equal(read(`country: ${written}`).values.country, code, written);
    }
    assert.deepEqual(problems('country: Hondurs'), ['unknown-country at Hondurs (Honduras)']);
    assert.deepEqual(problems('country: Middle-earth'), ['unknown-country at Middle-earth']);
    assert.equal(read('country: Hondurs').values.country, undefined);
  });

  it('answers a wrong value with the allowed ones, nearest first', () => {
    const [level] = read('level: spokeperson').problems;
    assert.equal(level?.kind, 'wrong-value');
    assert.equal(level.key, 'level');
    assert.equal(level.value, 'spokeperson');
    assert.equal(level.allowed?.[0], 'spokesperson');
    assert.equal(level.allowed.length, 7);
    assert.equal(read('event: arrest').problems[0]?.allowed?.[0], 'detention');
    assert.equal(read('level: delegation').problems[0]?.allowed?.[0], 'local');
    assert.equal(read('level: Spokesperson').values.level, 'spokesperson');
    assert.deepEqual(read('level: spokeperson').values, {});
  });

  it('takes only days of the calendar for dates', () => {
    for (const [written, allowed] of [['2026-02-30', '2026-02-28'], ['24.05.2026', '2026-05-24'], ['24/5/2026', '2026-05-24'], ['2026-5-4', '2026-05-04'], ['24 May 2026', '2026-05-24'], ['May 24, 2026', '2026-05-24'], ['2024-02-30', '2024-02-29'], ['31 April 2026', '2026-04-30'], ['Feb 30 2026', '2026-02-28']]) {
      assert.deepEqual(problems(`date: ${written}`), [`not-a-date at ${written} (${allowed})`]);
    }
    for (const written of ['soon', '2026', '2026-13-01', '99/99/2026', '24 Foo 2026', '32 May 2026']) assert.deepEqual(problems(`date: ${written}`), [`not-a-date at ${written}`]);
    assert.equal(read('date: 2024-02-29').values.date, '2024-02-29');
    assert.equal(read('date: "2026-05-24"').values.date, '2026-05-24');
    assert.equal(read('date: 2026-05-24T10:00:00Z').values.date, '2026-05-24');
    assert.deepEqual(problems('date:'), []);
  });

  it('takes language tags, and answers a name with its code', () => {
    assert.equal(read('language: FR').values.language, 'fr');
    assert.equal(read('language: zh-Hans').values.language, 'zh');
    assert.deepEqual(problems('language: Spanish'), ['wrong-value at Spanish (es)']);
    assert.deepEqual(problems('language: français'), ['wrong-value at français (fr)']);
    assert.deepEqual(problems('language: xx'), ['wrong-value at xx']);
    assert.deepEqual(problems('translations: [es, Arabic, "qq!"]'), ['wrong-value at Arabic (ar)', 'wrong-value at "qq!"']);
    assert.deepEqual(read('translations: [es, Arabic]').values.translations, ['es']);
  });

  it('takes a single value for a list, written out or not', () => {
    assert.deepEqual(read('translations: es').values.translations, ['es']);
    assert.deepEqual(read('translations: es, fr').values.translations, ['es', 'fr']);
    assert.deepEqual(problems('translations: es, klingonish, fr'), ['wrong-value at klingonish']);
    assert.deepEqual(read('with: Canada, New Zealand').values.with, ['Canada', 'New Zealand']);
    assert.deepEqual(read('defenders: Ana Ruiz').values.defenders, ['Ana Ruiz']);
    assert.deepEqual(problems('defenders: Ana Ruiz, Luis Paz'), ['wrong-type at Ana Ruiz, Luis Paz ([Ana Ruiz, Luis Paz])']);
    assert.deepEqual(read('related: https://example.org/a,b').values.related, ['https://example.org/a,b']);
    assert.deepEqual(read('channels:\n  - eeas\n  -\n  - x').values.channels, ['eeas', 'x']);
  });

  it('knows the three forms of consent', () => {
    const reason = { kind: 'not-possible', reason: 'the family is in hiding' };
    for (const written of ['not-possible: the family is in hiding', '"not-possible: the family is in hiding"', '\n  not-possible: the family is in hiding', '{ not-possible: the family is in hiding }']) {
      assert.deepEqual(read(`consent: ${written}`).values.consent, reason, written);
      assert.deepEqual(problems(`consent: ${written}`), [], written);
    }
    assert.deepEqual(read('consent: public').values.consent, { kind: 'public' });
    assert.deepEqual(problems('consent: not-possible'), ['wrong-value at not-possible ("not-possible: [REASON]" | given | public)']);
    assert.deepEqual(problems('consent: yes'), ['wrong-value at yes (given | public | "not-possible: [REASON]")']);
  });

  it('finds values of the wrong type', () => {
    assert.deepEqual(problems('title: [a, b]'), ['wrong-type at [a, b]']);
    assert.deepEqual(problems('level: { a: b }'), ['wrong-type at { a: b }']);
    assert.deepEqual(problems('defenders: { a: b }'), ['wrong-type at { a: b }']);
    assert.deepEqual(problems('defenders: [Ana Ruiz, [Luis Paz]]'), ['wrong-type at [Luis Paz]']);
    assert.deepEqual(read('defenders: [Ana Ruiz, [Luis Paz]]').values.defenders, ['Ana Ruiz']);
  });

  it('finds misspelt and repeated keys, and lets unknown ones be', () => {
    assert.deepEqual(problems('contry: HN'), ['misspelt-key at contry (country)']);
    // A list of languages is none of the one in which the statement is written.
    assert.deepEqual(problems('languages: [en, ru]'), []);
    assert.deepEqual(problems('Country: HN\ndefender: [A B]\nlveel: local'), ['misspelt-key at Country (country)', 'misspelt-key at defender (defenders)', 'misspelt-key at lveel (level)']);
    assert.deepEqual(problems('tags: [a]\ncreated: 2026-01-01\nlayout: page\nauthor: x\nlang: en\nstatus: draft\nid: 3'), []);
    assert.deepEqual(problems('country: HN\ncontry: GT'), []);
    assert.deepEqual(problems('level: local\nlevel: hrvp'), ['duplicate-key at level']);
    assert.equal(read('level: local\nlevel: hrvp').values.level, 'local');
    assert.equal(inFile('level: local\nlevel: hrvp').frontMatter.problems[0]?.start, 17);
  });

  it('reads a line that lacks quotation marks as it was meant, and offers them', () => {
    const yaml = 'title: Honduras: the "case" of Ana Ruiz\nlevel: local\ncountry: HN';
    assert.deepEqual(problems(yaml), ['not-yaml at Honduras: the "case" of Ana Ruiz ("Honduras: the \\"case\\" of Ana Ruiz")']);
    assert.deepEqual(read(yaml).values, { title: 'Honduras: the "case" of Ana Ruiz', level: 'local', country: 'HN' });
    assert.equal(read(yaml.replace('Honduras: the "case" of Ana Ruiz', '"Honduras: the \\"case\\" of Ana Ruiz"')).problems.length, 0);
    assert.deepEqual(read('title: "Ana" is free\nlevel: local').values, { title: '"Ana" is free', level: 'local' });
    assert.deepEqual(read('title: a: b\nsource: c: d\nlevel: local').problems.map(({ key }) => key), ['title', 'source']);
  });

  it('says where what cannot be mended is no YAML', () => {
    const [flow] = read('level: local\ndefenders: [Ana Ruiz\ncountry: HN').problems;
    assert.equal(flow?.kind, 'not-yaml');
    assert.equal(flow.fault, 'not-closed');
    assert.equal(read('level: local\ndefenders: [Ana Ruiz\ncountry: HN').values.level, 'local');
    assert.deepEqual(problems('just some words'), ['not-a-mapping at just some words']);
    assert.deepEqual(problems('- a\n- b'), ['not-a-mapping at - a\n- b']);
    assert.deepEqual(problems('>'), ['not-a-mapping at >']);
    assert.deepEqual(problems(''), []);
    assert.deepEqual(problems('# only a comment'), []);
    assert.deepEqual(problems('a: b\n...\nc: d').length, 1);
  });

  it('says in plain words what is wrong with its form', () => {
    const faults: Readonly<Record<string, string>> = {
      'title: "Ana Ruiz\nlevel: local': 'not-closed', "title: 'Ana Ruiz\nlevel: local": 'not-closed', 'defenders: [Ana Ruiz\nlevel: local': 'not-closed',
      'level: local\nAna Ruiz\ncountry: HN': 'indentation', 'defenders:\n\t- Ana Ruiz': 'tab', 'level: @local': 'quotation-marks',
      'title: "a \\q b"': 'quotation-marks', 'title: a: b': 'quotation-marks', 'with: [a]]': 'odd-sign',
    };
    for (const [yaml, fault] of Object.entries(faults)) assert.equal(read(yaml).problems[0]?.fault, fault, yaml);
  });

  it('is not harmed by aliases, cycles, tags, merge keys and prototypes', () => {
    assert.deepEqual(read('x: &who Ana Ruiz\ndefenders: [*who, *who]').values.defenders, ['Ana Ruiz', 'Ana Ruiz']);
    assert.deepEqual(read('defenders: &a [Ana Ruiz, *a]').values.defenders, ['Ana Ruiz']);
    assert.deepEqual(problems('level: *nobody').length, 1);
    assert.deepEqual(read('__proto__: { level: local }\nconstructor: x\ntoString: y\n<<: { level: local }').values, {});
    assert.equal(Object.getPrototypeOf(read('__proto__:\n  polluted: yes').values), Object.prototype);
    assert.equal('polluted' in {}, false);
    assert.equal(read('level: !!js/function local').values.level, 'local');
    assert.equal(read('title: !!binary aGk=').values.title, 'aGk=');
    const laughs = ['a: &a [x, x, x, x, x, x, x, x, x]', ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, index) => {
      const before = 'abcdefgh'[index] ?? 'a';
      return `${name}: &${name} [${Array<string>(9).fill(`*${before}`).join(', ')}]`;
    }), 'defenders: *i'].join('\n');
    assert.deepEqual(read(laughs).values.defenders, []);
  });

  it('refuses what is too long or too deep for the parser', () => {
    for (const yaml of [`a: ${'['.repeat(20_000)}`, `a: ${'{a: '.repeat(20_000)}`, '- '.repeat(40_000), '? '.repeat(40_000), 'k: v\n'.repeat(60_000)]) {
      const { values, problems: wrong } = read(yaml);
      assert.deepEqual(values, {});
      assert.equal(wrong[0]?.kind, 'not-yaml');
      assert.match(wrong[0].fault ?? '', /^too-/u);
    }
  });

  it('reads long runs of blanks without a pause', () => {
    const blanks = ' '.repeat(90_000);
    for (const yaml of [`channels: a${blanks}b`, `title: a${blanks}: b`, `consent: not-possible${blanks}`, `country: republic${blanks}of`, `date: 1${blanks}May 2026`]) read(yaml);
  });

  it('never throws, and every place is inside it', () => {
    const words = fc.constantFrom(
      'title', 'level', 'country', 'date', 'defenders', 'consent', 'translations', ': ', ':', '\n', '\n  ', '\r\n', '- ', '[', ']', '{', '}', ', ', '"', "'", '|', '>', '&a ', '*a', '!x ',
      '#', '---\n', '...', '\t', '<<', '__proto__', 'HN', '2026-02-30', 'local', '\u0000', '🕊', '\ud800', '? ', '%YAML 1.1\n', '@', '`', '~', 'null', ' ',
    );
    const yamls = fc.oneof(fc.array(words, { maxLength: 40 }).map((parts) => parts.join('')), anyText());
    fc.assert(fc.property(yamls, (yaml) => {
      const { frontMatter } = inFile(yaml);
      const { span, at } = frontMatter;
      assert.ok(span);
      const places = [...frontMatter.problems, ...Object.values(at).flatMap(({ key, value }) => (value ? [key, value] : [key]))];
      for (const { start, end } of places) assert.ok(span.start + 4 <= start && start <= end && end <= span.end - 4, `${start}-${end} in ${JSON.stringify(yaml)}`);
    }), { numRuns: 1500 });
  });
});
