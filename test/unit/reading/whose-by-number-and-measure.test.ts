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
