import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Asks of third States in the press, headlines without articles, what a remark behind an ask demands, modals that only describe, and whose voice a text is. */

const asksIn = (text: string): string[] => readingOf(text).reading.recommendations.map(({ scope, ask, strength }) => `${scope} ${ask} ${strength}`);

describe('Asks of a third State in a report', () => {
  const report = (sentence: string): string => `# Switzerland criticises closure of Ugandan rights group\n\n“A State cannot end it with a letter,” wrote the Swiss foreign ministry on Tuesday.\n\n${sentence}\n`;

  it('takes what the one who went on says for that State’s', () => assert.deepEqual(asksIn(report('“Switzerland calls on Uganda to lift the ban,” the ministry went on, adding that the embassy would say so too.')), ['situation enabling-space 4']));
  it('takes a modal in a clause on the circumstances for no ask', () => assert.deepEqual(asksIn(report('“Switzerland calls on Uganda to lift the limits under which its civil society has to work,” the ministry said.')), ['situation enabling-space 4']));
  it('knows what State the text is on, and whose it is', () => {
    const { country, level } = readingOf(report('The closure is a step back.')).reading;
    assert.deepEqual([country, level], ['UG', 'spokesperson']);
  });
});

describe('What a headline, a remark and a judgement ask', () => {
  it('frees somebody whose noun has no article', () => {
    const body = 'The teacher Paul Mba was arrested on Monday.';
    assert.deepEqual(asksIn(`# Gabon: Authorities must free trade unionist held in secret\n\n${body}\n`), ['case release 5']);
    assert.deepEqual(asksIn(`# Gabon: Authorities must free teacher\n\n${body}\n`), ['case release 5']);
  });

  it('takes a judgment that demands a release to be carried out by it', () => {
    const head = '# Azerbaijan: Statement on the judgment in the case of Rauf Huseynli\n\nThe journalist Rauf Huseynli was detained in breach of Article 18.';
    assert.deepEqual(asksIn(`${head} The EU calls on Azerbaijan to execute the judgments of the Court, first of all the one of today, which demands the release of Mr Huseynli.\n`), ['case release 4']);
    assert.deepEqual(asksIn(`${head} The EU calls on Azerbaijan to honour its obligations, which include a free press.\n`), ['situation respect-rights 4']);
  });

  it('takes no witness of a killing to be let out of prison', () => {
    assert.deepEqual(asksIn('# Paraguay: Statement on the murder of Ramona Vera\n\nRamona Vera was murdered. There was a witness, Joaquim Lemos. He must be allowed to go home.\n'), ['case other 5']);
    assert.deepEqual(asksIn('# Iran: Statement on the arrest of Ali Saba\n\nAli Saba was arrested. He must be allowed to go home.\n'), ['case release 5']);
  });

  it('takes what is granted before a contrast for no ask', () => {
    const head = '# Ghana: Statement on the closure of radio stations\n\nTwo radio stations were closed.';
    assert.deepEqual(asksIn(`${head} It is right that broadcasters should be held to the law. However, their listeners are punished too.\n`), []);
    assert.equal(asksIn(`${head} It is right that the stations should be reopened.\n`).length, 1);
  });

  it('asks due process for nobody who was killed', () => {
    assert.deepEqual(asksIn('# Fiji: Statement on the murder of Ana Tuilagi\n\nThe journalist Ana Tuilagi was stabbed to death. We call on those in power to keep peace and due process of law.\n'), ['situation fair-trial 4']);
  });
});

describe('Asks side by side', () => {
  const head = '# Zambia: Statement on the arrest of Tom Banda\n\nTom Banda was arrested.';
  const wordsIn = (sentence: string): string[] => {
    const text = `${head} ${sentence}\n`;
    return readingOf(text).reading.recommendations.map(({ content: { start, end } }) => text.slice(start, end));
  };

  it('are two where “or” repeats the preposition', () => assert.deepEqual(wordsIn('The EU calls again for his release or for a trial that meets international standards.'), ['his release', 'a trial that meets international standards'].map((words, index) => (index === 1 ? `for ${words}` : words))));
  it('are two behind people who are to be set free, or let go', () => {
    assert.deepEqual(wordsIn('The EU asks Zambia to set the journalists free and to lift the ban.'), ['to set the journalists free', 'to lift the ban']);
    assert.deepEqual(wordsIn('The EU asks Zambia to let the journalists go and to lift the ban.'), ['to let the journalists go', 'to lift the ban']);
  });
  it('are two where a clause tells which things are to be restored', () => assert.deepEqual(wordsIn('The two should be released, and the schools that were closed in January reopened.'), ['The two should be released', 'the schools that were closed in January reopened']));
  it('are one where “or” does not', () => assert.equal(wordsIn('The EU calls for his release or a fair trial.').length, 1));
  it('are two where the first ends in a noun behind “to”', () => assert.deepEqual(wordsIn('We call on the parties to put an end to reprisals and to begin the talks.'), ['to put an end to reprisals', 'to begin the talks']));
  it('have no wish between them that others can have', () => assert.deepEqual(asksIn(`${head} We expect the Government to have the beating of Tom Banda investigated by people whom all can trust, and to do the same for the beating of his brother.\n`), ['case investigate 3', 'case investigate 3']));
  it('a trial that meets standards is a fair one', () => assert.deepEqual(asksIn(`${head} We call for a trial that meets international standards.\n`), ['case fair-trial 4']));
});

describe('An organisation named where a sentence ends', () => {
  const quoted = '“The President should see to it that nobody is jailed under Decree 54,” said Youssef Haddad, the organisation’s director.';

  it('is whose text it is, and whose its director’s words are', () => {
    const { recommendations, level } = readingOf(`# Tunisia: verdict against Amel Ben Salah\n\nTunisian courts should quash the verdict against Amel Ben Salah, the Maghreb Press Watch (MPW) said today.\n\n${quoted}\n`).reading;
    assert.deepEqual([level, recommendations.map(({ scope }) => scope)], ['ngo', ['case', 'situation']]);
  });

  it('is told of where the EU speaks', () => {
    const { recommendations } = readingOf(`# Tunisia: Statement by the Spokesperson on the verdict against Amel Ben Salah\n\nAmel Ben Salah was not heard, the Maghreb Press Watch said on Monday. The EU regrets the verdict.\n\n${quoted}\n`).reading;
    assert.deepEqual(recommendations, []);
  });
});

describe('Critics of a government', () => {
  it('are not who is asked', () => {
    const { recommendations } = readingOf('# Kenya: Statement on the abduction of Ann Oduya\n\nAnn Oduya was abducted. We demand that the abductions of government critics be brought to an end.\n').reading;
    assert.deepEqual(recommendations.map(({ addressee }) => addressee), [undefined]);
  });
});

describe('Searches that the prosecution explains', () => {
  it('are on no case', () => {
    const { hasCase, event } = readingOf('# Serbia: EU Statement on the searches of civil society organisations\n\nThe EU has followed the searches in the offices of four organisations. We note the explanation given by the prosecution.\n').reading;
    assert.deepEqual([hasCase, event], [false, 'other']);
  });
});

describe('Offices told in a list with brackets, and before a statement', () => {
  const rolesIn = (text: string): string[] => readingOf(text).reading.people.map(({ name, role }) => `${name} ${role}`);

  it('are held by each of the list', () => {
    assert.deepEqual(rolesIn('# Türkiye: release of Deniz Karaca\n\nThe co-rapporteurs for Türkiye, Piet Vandersteen (Belgium, SOC) and Ilze Berga (Latvia, EPP/CD), have reacted to the arrest of Deniz Karaca.\n').sort(), ['Deniz Karaca defender', 'Ilze Berga official', 'Piet Vandersteen official']);
  });

  it('are those of whoever issues it, whoever else was charged', () => {
    assert.deepEqual(rolesIn('# Canada dismayed by conviction of journalists\n\nThe Honourable Marguerite Lafond, Minister of Foreign Affairs, today issued the following statement on the verdict in the case of two journalists charged in Davao City:\n'), ['Marguerite Lafond official']);
  });

  it('names of shelters are none of people', () => assert.deepEqual(rolesIn('# Uganda: closure of a group\n\nThe bureau ordered Rainbow Shelter Uganda to stop its work.\n'), []));
});
