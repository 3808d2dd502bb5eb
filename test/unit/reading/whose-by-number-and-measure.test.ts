import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

const asksOf = (text: string): string => readingOf(text).reading.recommendations.map(({ scope, namesOthers, namesConcerned }) => `${scope}${scope === 'case' && namesOthers ? ' and others' : ''}${scope === 'situation' && namesConcerned ? ' and case' : ''}`).join(', ');

const killed = (asked: string): string => asksOf(`# Mexico: Statement on the murder of Rodrigo Canul\n\nThe EU condemns the murder of Rodrigo Canul, who reported on corruption. ${asked}\n`);
const held = (told: string): string => asksOf(`# Mali: Statement by the Spokesperson on the arrest of Amadou Sy\n\nAmadou Sy was arrested on Monday. ${told}\n`);
const condemned = (asked: string): string => asksOf(`# Bahrain: Statement by the Spokesperson on the death sentences against two citizens\n\nThe court confirmed the death sentences against Jaafar Al-Sari and Hadi Marhoon. ${asked}\n`);

describe('A number before people', () => {
  const tried = (asked: string): string => asksOf(`# China: Statement by the Spokesperson on the trial of fishermen\n\nFishermen detained at sea in August went on trial. ${asked}\n`);

  it('picks out those spoken of beyond ten too', () => {
    assert.equal(tried('The EU calls for the immediate release of these twelve people.'), 'case');
    assert.equal(tried('The EU calls on China to release the eleven people.'), 'case');
    assert.equal(tried('The EU calls on China to free these twenty-three people.'), 'case');
  });
  it('tells of others who are held, beside those of the case', () => {
    assert.equal(tried('We call for the release of the eight and of the hundreds of activists held without trial.'), 'case and others');
    assert.equal(tried('We expect their release and that of the hundreds of people in pre-trial detention.'), 'case and others');
  });
});

describe('A determiner of something else', () => {
  it('does not make people those of the case', () => {
    assert.equal(killed('We call on the authorities to strengthen the protection mechanism for journalists.'), 'situation');
    assert.equal(killed('We call on the authorities to give the protection mechanism for defenders the resources it needs.'), 'situation');
    assert.equal(killed('We call on the authorities to protect the two witnesses.'), 'case');
    assert.equal(killed('The witness protection programme should be strengthened.'), 'situation');
  });
  it('stands before a kind of prisoners of whom some are left', () => {
    assert.equal(asksOf('# Nicaragua: Statement by the High Representative on human rights\n\nTwo years after the protests no progress has been made. We call for the release of the remaining political prisoners.\n'), 'situation');
  });
});

describe('A ban', () => {
  it('on gatherings or organisations is of the country', () => {
    assert.equal(held('All gatherings in the capital are banned. We urge the Government to lift this ban and to release him.'), 'situation, case');
    assert.equal(held('The same day three newspapers were suspended. We urge the Government to lift this measure.'), 'situation');
    assert.equal(asksOf('# Mali: Statement by the Spokesperson on the suspension of political parties\n\nThe junta has suspended all activity of parties. The EU calls for this measure to be lifted and for the seven leaders who were arrested on Saturday to be freed.\n'), 'situation, case');
  });
  it('on somebody of the case is theirs', () => {
    assert.equal(held('He has been banned from his profession. We urge the Government to lift this ban.'), 'case');
    assert.equal(held('He was banned from attending demonstrations. We urge the Government to lift this ban.'), 'case');
  });
});

describe('Executions', () => {
  it('are those of the people who were condemned, with an article', () => {
    assert.equal(condemned('We call on Bahrain to halt the executions.'), 'case');
    assert.equal(condemned('We call on Bahrain to stop the planned executions.'), 'case');
  });
  it('are those of the country without one, or of a kind', () => {
    assert.equal(condemned('We call on Bahrain to halt executions.'), 'situation');
    assert.equal(condemned('We call on Bahrain to end the executions of minors.'), 'situation');
  });
});

describe('Those in power who are asked beside the public', () => {
  it('are asked', () => {
    assert.equal(held('We call on everyone to remain calm and on the authorities to respect the right to protest.'), 'situation');
    assert.equal(held('We call on protesters to remain peaceful and on the police to release him.'), 'case');
    assert.equal(held('We call on everyone to remain calm and to keep the peace.'), '');
  });
});

describe('A kind of people by what is done to it', () => {
  it('is of the country', () => {
    assert.equal(held('The harassment of the press must end.'), 'situation');
    assert.equal(held('We call for an end to the persecution of the independent media and of lawyers.'), 'situation');
    assert.equal(held('We call for an end to the prosecution of the LGBTI community.'), 'situation');
    assert.equal(held('We call for an end to the harassment of parliamentarians, judges and teachers.'), 'situation');
    assert.equal(held('We call for an end to the arbitrary arrests and detentions of dissenting voices.'), 'situation');
  });
  it('is none where people of the case are meant', () => {
    assert.equal(held('We call for an end to the harassment of relatives and colleagues.'), 'case');
    assert.equal(held('We call for an end to the harassment.'), 'case');
    assert.equal(held('We call for the arrest of suspects.'), 'case');
  });
  it('answers for what it does', () => {
    assert.equal(held('Members of the security forces who violate human rights must be held to account.'), 'situation');
    assert.equal(held('Those who break the law must be held to account.'), 'situation');
  });
});

describe('Who is spoken of besides', () => {
  it('may be every one of a kind', () => {
    assert.equal(held('We call on the authorities to guarantee his safety and that of every prisoner in the country.'), 'case and others');
  });
  it('may be the critics of those who are asked', () => {
    assert.equal(asksOf('# Kyrgyzstan: Statement on the arrest of activists\n\nSome twenty activists were arrested. We encourage the authorities to talk with their critics.\n'), 'situation');
  });
  it('is sought', () => {
    assert.equal(asksOf('# Brazil: Statement on the disappearance of Tom Hartwell\n\nTom Hartwell has not been seen since Monday. We call on the authorities to step up search operations.\n'), 'case');
  });
});

describe('A report in which sentences open with one pronoun', () => {
  const told = (text: string): number => readingOf(`# Ghana: EU missions condemn violence\n\nIn a joint statement on Friday the EU missions condemned the violence. ${text}\n`).reading.recommendations.length;

  it('goes on with what the EU asked', () => {
    assert.equal(told('They called for an inquiry into the deaths. They also urged the Government to reform the police. They asked all parties to talk.'), 3);
    assert.equal(told('The Government replied on Saturday. They urged the EU to stay out. They asked for respect.'), 0);
  });
});

describe('Who goes on to ask', () => {
  const missions = (told: string): string => asksOf(`# Maldives: EU delegation concerned at gang violence\n\nThe EU Heads of Mission are concerned about threats against journalists. ${told}\n`);

  it('is told of before a comment on what happened', () => {
    assert.equal(missions('These threats add to a climate of fear. They call upon the authorities to create a safe environment.'), 'situation');
    assert.equal(missions('The families have lodged a complaint. They call for justice.'), '');
  });
  it('is nobody who had to do something', () => {
    const after = (told: string): string => asksOf(`# Maldives: EU delegation concerned at gang violence\n\nThe EU Heads of Mission are concerned about threats against journalists.\n\n${told} They encourage the Government to reform the police.\n`);
    assert.equal(after('They deplore these threats.'), 'situation');
    assert.equal(after('They must be heard.'), asksOf('# Maldives: EU delegation concerned at gang violence\n\nThe EU Heads of Mission are concerned about threats against journalists.\n\nThey must be heard.\n'));
  });
});

describe('Those who did it, told in several ways', () => {
  it('are no others', () => {
    assert.equal(killed('Those responsible, those who ordered it and those who carried it out, must be brought to justice.'), 'case');
    assert.equal(killed('We call on the police to examine all possible motives.'), 'case');
    assert.equal(killed('It is a priority to protect journalists.'), 'situation');
  });
});

describe('What is pointed at', () => {
  const flogged = (told: string): string => asksOf(`# Saudi Arabia: Statement by the Spokesperson on the flogging of a blogger\n\nThe blogger Hamza Al-Rashid was sentenced to a thousand lashes. ${told}\n`);

  it('is a practice of the country, where nothing of the case was told last', () => {
    assert.equal(flogged('Corporal punishment is contrary to the Convention against Torture. We call on the authorities to end this practice.'), 'situation');
    assert.equal(flogged('He may be flogged again on Friday. We call on the authorities to end this practice.'), 'case');
  });
  it('is what comes in the case', () => {
    assert.equal(asksOf('# Benin: Statement on the trial of Reckya Houngbo\n\nReckya Houngbo was sentenced to twenty years. The delegation trusts that on appeal all guarantees of a fair trial will be given.\n'), 'case');
    assert.equal(asksOf('# Honduras: Statement on the trial of defenders\n\nEight defenders are on trial. We expect the court to decide on the basis of the evidence.\n'), 'case');
  });
});

describe('The many others', () => {
  it('are asked about too', () => {
    assert.equal(killed('The authorities must clear up this crime, as well as the many others that have been committed.'), 'case and others');
    assert.equal(killed('The authorities must clear up this crime and the many other murders of lawyers.'), 'case and others');
    assert.equal(killed('The authorities must clear up this crime and the many threats against him.'), 'case');
  });
});
