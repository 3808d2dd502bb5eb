import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

describe('The reader of the term human rights defender', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The human rights defender Ana Duarte was arrested.', ['human rights defender: of a person']],
    ['Ana Duarte, a woman human rights defender, was arrested.', ['woman human rights defender: of a person']],
    ['Ana Duarte and other human rights defenders were arrested.', ['human rights defenders: of a person']],
    ['Ana Duarte was questioned. She and other human rights defenders have been harassed.', ['human rights defenders: of a person']],
    ['Ana Duarte was arrested. Many human rights defenders are behind bars.', ['human rights defenders: of a person']],
    ['Ana Duarte was arrested. Hundreds of human rights defenders have fled.', ['human rights defenders: of a person']],
    ['We condemn the killing and arrest of photographers, bloggers and other human rights defenders.', ['human rights defenders: of a person']],
    ['There were several judgments against bloggers and human rights defenders.', ['human rights defenders: of a person']],
    ['We call for the protection of bloggers and other human rights defenders.', ['human rights defenders: in general']],
    ['The Public Defender of Rights came to see them.', []],
    ['Those who were arrested included human rights defenders.', ['human rights defenders: of a person']],
    ['We stand with the victims, among them human rights defenders.', ['human rights defenders: of a person']],
    ['Sixty people, several human rights defenders among them, were taken to the main prison.', ['human rights defenders: of a person']],
    ['On Monday eleven people were arrested, some of them human rights defenders.', ['human rights defenders: of a person']],
    ['We met many people, among them human rights defenders.', ['human rights defenders: in general']],
    ['We condemn the arrests and the persecution of human rights defenders.', ['human rights defenders: of a person']],
    ['Campaigns of persecution against human rights defenders go on.', ['human rights defenders: in general']],
    ['We call for an end to the persecution of human rights defenders.', ['human rights defenders: in general']],
    ['We urge Togo to put an end to the prosecution of human rights defenders and journalists.', ['human rights defenders: in general']],
    ['Ana Duarte was jailed as a warning to other human rights defenders.', ['human rights defenders: of a person']],
    ['Ana Duarte was arrested. They wanted to silence her and to deter other human rights defenders.', ['human rights defenders: of a person']],
    ['Ana Duarte was arrested. Reporters and other human rights defenders must be able to work.', ['human rights defenders: in general']],
    ['We urge Togo to protect human rights defenders and to free all prisoners, including Ana Duarte.', ['human rights defenders: in general']],
    ['The experts: Ms Ida Berg, Special Rapporteur on the situation of human rights defenders.', []],
    ['The Special Rapporteur on the situation of human rights defenders came.', ['human rights defenders: in general']],
    ['The space for human rights defenders keeps shrinking.', ['human rights defenders: in general']],
    ['We condemn violence and threats against human rights defenders.', ['human rights defenders: in general']],
    ['The recent threats against human rights defenders worry us.', ['human rights defenders: of a person']],
    ['We call for an end to arrests of human rights defenders.', ['human rights defenders: in general']],
    ['Human rights defenders such as Ana Duarte do important work.', ['Human rights defenders: of a person']],
    ['Ana Duarte was arrested. The EU supports human rights defenders.', ['human rights defenders: in general']],
    ['The EU calls on Togo to release Ana Duarte and to protect human rights defenders.', ['human rights defenders: in general']],
    ['These human rights defenders must be freed.', ['human rights defenders: of a person']],
    ['The four defenders were arrested.', ['defenders: of a person']],
    ['Defenders of all kinds are at risk.', []],
    ['The EU Guidelines on Human Rights Defenders apply.', []],
    ['She is a HRD.', ['HRD: of a person']],
    ['The woman human rights defender from Aktau was tried.', ['woman human rights defender: of a person']],
    ['The EU condemns the prison terms handed down to human rights defenders.', ['human rights defenders: in general']],
    ['The EU condemns the sentences handed down to human rights defenders.', ['human rights defenders: of a person']],
    ['The sentences handed down on Monday send a signal to human rights defenders.', ['human rights defenders: in general']],
    ['Arrests and killings directed at students and human rights defenders go on.', ['human rights defenders: of a person']],
    ['After his arrest at a meeting with human rights defenders, he fell ill.', ['human rights defenders: in general']],
    ['We regret that editors and human rights defenders are still being prosecuted, and urge Togo to drop the charges.', ['human rights defenders: of a person']],
    ['We urge Togo to see that human rights defenders are not being prosecuted.', ['human rights defenders: in general']],
    ['The authorities keep arresting human rights defenders.', ['human rights defenders: of a person']],
    ['Human rights defenders have been barred from leaving the country.', ['Human rights defenders: of a person']],
    ['Many human rights defenders have met with the same fate.', ['human rights defenders: of a person']],
    ['The public defender asked for bail, and so did the defender of the faith.', []],
    ['No human rights defender should fear arrest.', ['human rights defender: in general']],
    ['The EU supports the human rights defender community.', ['human rights defender: in general']],
    ['# Togo: Statement on the trial of two imprisoned human rights defenders\n\nThey were tried.', ['human rights defenders: of a person']],
    ['He was among the most prominent human rights defenders of the country.', ['human rights defenders: of a person']],
    ['Among those freed at last are journalists and human rights defenders.', ['human rights defenders: of a person']],
    ['Among those most at risk are journalists and human rights defenders.', ['human rights defenders: in general']],
    ['Both are human rights defenders.', ['human rights defenders: of a person']],
    ['They were jailed for their work as human rights defenders.', ['human rights defenders: of a person']],
    ['Repression hits all the human rights defenders of the country.', ['human rights defenders: in general']],
    ['Journalists and human rights defenders were threatened.', ['human rights defenders: of a person']],
    ['Journalists and human rights defenders may be threatened.', ['human rights defenders: in general']],
    ['Violence against journalists and human rights defenders is growing.', ['human rights defenders: in general']],
    ['We condemn the recent attacks on religious leaders, human rights defenders and students.', ['human rights defenders: of a person']],
    ['Attacks on journalists, human rights defenders and students are frequent.', ['human rights defenders: in general']],
    ['Release all demonstrators and human rights defenders who are arbitrarily detained.', ['human rights defenders: of a person']],
    ['Release all other human rights defenders who are detained.', ['human rights defenders: in general']],
    ['We support human rights defenders who work in the region.', ['human rights defenders: in general']],
    ['We condemn the assassination of journalists and human rights defenders.', ['human rights defenders: of a person']],
    ['There is a worrying trend of attacks and killings of journalists and human rights defenders.', ['human rights defenders: in general']],
    ['The defender of the forest was shot.', ['defender of the forest: of a person']],
    ['We recall other human rights defenders who are in prison in Togo, including Ana Duarte.', ['human rights defenders: of a person']],
    ['The EU raises the detention of three journalists and human rights defenders of the Lake network: Ana Duarte and Kofi Osei.', ['human rights defenders: of a person']],
    ['Ana Duarte was fined. It is one more example of pressure on human rights defenders.', ['human rights defenders: of a person']],
    ['The judge and her clerk were dismissed. The EU considers both of them human rights defenders.', ['human rights defenders: of a person']],
    ['The EU calls on human rights defenders to work together. Ana Duarte was arrested.', ['human rights defenders: in general']],
  ];
  for (const [text, expected] of cases) {
    it(text, () => {
      const { reading, words } = readingOf(text);
      assert.deepEqual(reading.terms.hrd.map((term) => `${words(term)}: ${term.ofPerson ? 'of a person' : 'in general'}`), expected);
    });
  }
});

describe('The reader of role nouns', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The blogger Ana Duarte was arrested.', ['blogger: of a person']],
    ['The lawyer and blogger Ana Duarte was arrested.', ['lawyer: of a person', 'blogger: of a person']],
    ['Ana Duarte is a journalist.', ['journalist: of a person']],
    ['The journalists Ana Duarte and Kofi Osei were arrested.', ['journalists: of a person, plural']],
    ['Journalists must be able to work.', ['Journalists: plural']],
    ['The human rights defender Ana Duarte was arrested.', []],
  ];
  for (const [text, expected] of cases) {
    it(text, () => {
      const { reading, words } = readingOf(text);
      assert.deepEqual(reading.roleNouns.map((noun) => `${words(noun)}: ${[...(noun.ofPerson ? ['of a person'] : []), ...(noun.plural ? ['plural'] : [])].join(', ')}`), expected);
    });
  }
});

describe('The reader of people counted', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Three activists were arrested.', ['3 of activists']],
    ['Two other human rights defenders were arrested.', ['2 of human rights defenders']],
    ['The court sentenced 14 journalists.', ['14 of journalists']],
    ['The twelve women were released.', ['12 of women']],
    ['One activist was arrested.', []],
    ['Three activists, Ana Duarte, Kofi Osei and Lin Meihua, were arrested.', []],
    ['Three years ago, activists were arrested.', []],
    ['Activists were arrested.', []],
    ['---\nlanguage: es\n---\n# Togo\n\nVeintiséis presos políticos fueron liberados.', ['26 of presos políticos']],
    ['---\nlanguage: fr\n---\n# Togo\n\nVingt-six prisonniers politiques ont été libérés.', ['26 of prisonniers politiques']],
    ['Twenty-six political prisoners were released.', ['26 of political prisoners']],
    ['They arrested the poet Ana Duarte and sixteen others. The two journalists were tried.', ['16 of others', '2 of journalists']],
  ];
  for (const [text, expected] of cases) {
    it(text, () => {
      const { reading, words } = readingOf(text);
      assert.deepEqual(reading.counted.map(({ count, noun }) => `${count} of ${words(noun)}`), expected);
    });
  }
});
