import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

const held = 'The human rights defender Ms Ana Duarte was arrested on Monday.';
const asksIn = (text: string): ReturnType<typeof readingOf>['reading']['recommendations'] => readingOf(`${held} ${text}`).reading.recommendations;

describe('Asks as the EU words them', () => {
  const counts: readonly (readonly [string, number])[] = [
    // Asking that goes on, and asking in the passive.
    ['The EU goes on calling on the authorities to release her.', 1],
    ['We go on urging Togo to drop the charges.', 1],
    ['Her lawyers go on calling for reform.', 0],
    ['The authorities have been urged to let her doctor see her.', 1],
    ['The authorities have been urged again and again to let her doctor see her.', 0],
    ['The authorities have repeatedly been urged to let her doctor see her.', 0],
    ['The authorities have been urged by her lawyers to let her doctor see her.', 0],
    ['The authorities are called upon either to charge her or to release her.', 2],
    ['It is key that she is given a fair trial.', 1],
    ['It is key to protect defenders.', 1],
    ['She is a key witness.', 0],
    // What a clause tells of whoever is asked.
    ['The EU calls on the Government of Togo, which has an obligation to protect its citizens, to end all harassment.', 1],
    ['We urge the authorities, who must guarantee her safety, to release her.', 1],
    // What is said of nobody, about one deed.
    ['No one responsible for this crime should be spared.', 1],
    ['No one should be spared.', 0],
    // What a norm or a value asks.
    ['The Constitution demands respect for human dignity.', 0],
    ['Justice demands that the truth be told.', 0],
    ['The EU demands respect for human dignity.', 1],
    // Clauses with an aside before their verb.
    ['It is important that the facts, and the conditions in which she was held, are clarified.', 1],
    ['It is important that the facts are clarified and that the police are questioned.', 2],
    // Rights with an example behind them.
    ['We call on the authorities to grant her due process, including the right to appeal, and to look into each report.', 2],
    ['We call on the authorities to guarantee the right to speak and to assemble.', 1],
    // Those who sit for their State, and those who march.
    ['The EU asks the delegation of Togo to inform us of the steps taken.', 1],
    ['We invite the distinguished Togolese delegation to comment on these reports.', 1],
    ['We thank the delegation of Togo for its reply.', 0],
    ['The Delegation calls on the organisers to keep the march peaceful.', 0],
    // Calls and words of others.
    ['The bishops’ appeal for dialogue was heard.', 0],
    ['The Minister spoke on Monday. He said that the courts must be left to work.', 0],
    ['The authorities at all levels are called to take her complaint seriously.', 1],
    ['It would be important for the grounds of her arrest to be explained.', 1],
    ['The High Representative met the Minister. She said that Ms Duarte must be released.', 1],
    // What a clause adds, and subjects of their own.
    ['She remains under a travel ban, which should be lifted.', 1],
    ['Organisations need a licence, which is to be renewed every year.', 0],
    ['The law sets up a council, which must approve all grants.', 0],
    ['The law brings in a licence, which has to be renewed every year.', 0],
    ['We expect the presumption of innocence to be respected and those detained to be released.', 2],
    ['We call for the inquiry to be completed and for those who beat her, whoever they are, to be tried.', 1],
    ['We call on Togo to uphold freedom of expression, to end violence and intimidation.', 2],
    ['We call on Togo to publish the list, to put an end to rumours.', 1],
    ['It would be desirable for the talks with the families to be resumed.', 1],
  ];
  for (const [text, count] of counts) it(`${String(count)} · ${text}`, () => assert.equal(asksIn(text).length, count));

  it('asks what it is for of whoever a clause tells of, with the strength of the words before it', () => {
    const [ask] = asksIn('The EU calls on the Government of Togo, which has an obligation to protect its citizens, to end all harassment.');
    assert.deepEqual([ask?.strength, ask?.addressee], [4, 'government']);
  });

  it('reads entries that begin with a State, or with those to whom something is to be done', () => {
    const { reading } = readingOf('# EU statement on Belarus\n\nThe Council calls for:\n\n- Belarus to join the moratorium;\n\n- all prisoners to be released;\n\n- an end to torture.\n');
    assert.deepEqual(reading.recommendations.map(({ ask, addressee }) => `${ask} ${addressee ?? '–'}`), ['other state', 'release –', 'protect –']);
  });

  it('takes the delegation of a State for the State', () => {
    assert.deepEqual(asksIn('The EU asks the delegation of Togo to inform us of the steps taken.').map(({ addressee }) => addressee), ['state']);
  });
});
