import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* The ways in which the register asks, and what only sounds like it. */

const asks = (text: string): string => {
  const { reading } = readingOf(`# Honduras: Statement by the Spokesperson on the sentencing of Nadia Okoro\n\nThe lawyer Nadia Okoro and the journalist Idris Bello were sentenced to five years in prison on Monday.\n\n${text}\n`);
  return reading.recommendations.map(({ scope, ask }) => `${scope} ${ask}`).join(', ');
};

describe('Ways to ask', () => {
  const found = {
    'case release': [
      'The EU insists on her immediate release.',
      'The EU insists that she be released.',
      'We seek her immediate release.',
      'The EU strongly advocates her release.',
      'We want the authorities to release her.',
      'We want to see her released.',
      'The EU considers that she should be released.',
      'The EU is of the view that she must be released.',
      'The EU believes that she must be released without delay.',
      'The EU stresses that Ms Okoro must be released.',
      'We underline that Ms Okoro should be released at once.',
      'The EU reaffirms its position that Ms Okoro must be freed.',
      'The EU reiterates that Ms Okoro should be released.',
      'The EU repeats its demand that Ms Okoro be released.',
      'The EU supports the call of the UN for her release.',
      'The EU echoes the call by UN experts for her immediate release.',
      'We join the UN Secretary-General in calling for her release.',
      'We join others in urging the authorities to release her.',
      'The time has come to release her.',
      'It is time for the authorities to release her.',
      'It is time to release Ms Okoro.',
      'The Government is urged to release her.',
      'The authorities are requested to release her.',
      'The authorities are strongly encouraged to release her.',
      'The President is called upon to pardon her.',
      'Her release is long overdue.',
      'We appeal to the sense of justice of the court to release her.',
      'We appeal once more to the Government to free her.',
      'The EU therefore once again urges Honduras to release her.',
      'The EU, together with its partners, calls on Honduras to release her.',
      'The High Representative, on behalf of the EU, calls for her release.',
      'In this regard, the EU calls on the authorities to release her.',
      'Against this background, we reiterate our call for her release.',
      'Following the verdict, the EU calls again for her release.',
      'Condemning the verdict, the EU calls for her release.',
      'The EU condemns the verdict and calls for her release.',
      'The EU is deeply concerned by the verdict and calls upon the authorities to release her.',
      'The EU Delegation to Honduras and the Embassies of France, Germany and Spain call for her release.',
      'The EU and its Member States call for her release.',
      'The undersigned Heads of Mission call for her release.',
      'As we have said before, she must be released.',
      'That is why we are calling for her release.',
      'We continue to call for her immediate release.',
      'We are asking the authorities to release her.',
      'EU leaders call for her release.',
      'Ms Okoro has to be released.',
      'Ms Okoro ought to be released.',
      'Ms Okoro needs to be released.',
      'There is an urgent need to release her.',
      'We see no reason why she should not be released.',
      'The EU sees no justification for her detention and calls for her release.',
      'Honduras has a duty to release her.',
      'Honduras is under an obligation to release her.',
      'Under the Covenant, Honduras is obliged to release her.',
      'The authorities have the duty to release her.',
      'It is incumbent on the authorities to release her.',
      'It is the responsibility of the Government to release her.',
      'The EU reminds the authorities of their obligation to release her.',
      'We remind the Government that it must release her.',
      'The EU recalls that Honduras is obliged to release her.',
      'Calling on the authorities to release her, the EU recalls the Covenant.',
      'The EU demands the authorities release her.',
      'The EU expects the authorities to reconsider and to release her.',
      'The EU expects from the authorities that they release her.',
      'The EU expects nothing less than her release.',
      'The EU asks for her release.',
      'The EU requests the immediate release of Ms Okoro.',
      'The EU makes an urgent appeal for her release.',
      'The EU launches an appeal to the authorities to release her.',
      'We plead for her release on humanitarian grounds.',
    ],
    'case investigate': [
      'We seek clarification of the reasons for her arrest.',
      'The EU requests an explanation from the authorities.',
      'The EU expects an explanation.',
      'The EU demands answers from the authorities.',
    ],
    'situation other': [
      'The EU urges restraint.',
    ],
    'situation law': [
      'We call on Parliament not to adopt the bill.',
      'We call on the President not to sign the bill into law.',
      'The EU encourages the Parliament to reject the bill.',
      'The bill should not be adopted in its present form.',
      'The EU regrets the adoption of the law and calls for its repeal.',
    ],
    'situation respect-rights': [
      'The EU invites the Government to live up to its commitments.',
      'The EU expects Honduras to abide by the Covenant.',
    ],
    'situation enabling-space': [
      'Civil society must be able to work freely.',
    ],
    'situation protect': [
      'More must be done to protect defenders.',
      'Honduras must do more to protect human rights defenders.',
      'States have the primary duty to protect human rights defenders.',
    ],
  };
  for (const [expected, texts] of Object.entries(found)) for (const text of texts) it(`${expected}: ${text}`, () => assert.equal(asks(text), expected));

  const none = [
    // A principle, and no ask.
    'States have the primary responsibility to protect human rights defenders.',
    'The EU has repeatedly called for her release.',
    'She was convicted for having called for reforms.',
    'The EU welcomes calls for reform.',
    'Many called for her release.',
    'The court asked her to stand up.',
    'The bill requires NGOs to register.',
    'The EU is calling attention to this case.',
    'She must serve nine years.',
    'This must be a difficult time for her family.',
    'The EU has asked for permission to attend the trial.',
    'He urged his followers to remain calm.',
    'The Minister demanded that the newspaper be closed.',
    'We ask ourselves why she was arrested.',
    'The Government has promised to release her.',
    'Her appeal for clemency was rejected.',
    'The call was made from Geneva.',
    'The hearing is expected to take place in May.',
    'Peaceful protest is not a crime.',
  ];
  for (const text of none) it(`none: ${text}`, () => assert.equal(asks(text), ''));
});
