import { cross, readsGrid } from './hedges-in.js';

/* What is granted to those in power in words that praise anything, before a contrast; who grants it, by every verb of praise; the same words of defenders, and where nothing is taken back. */

describe('What is granted in plain words, in a grid', () => {
  const contrasts = ['^. However, this sentence is a step backwards.', '^, but this sentence is a step backwards.', '^. This sentence, however, is a step backwards.'];
  const granted = [
    'the country’s transition has been remarkable in many ways', 'Togo is rightly proud of its free press', 'the Government has shown itself open to criticism in the past', 'its Constitution offers strong guarantees for free speech', 'much good work has been done by the Ministry of Justice',
    'the text adopted yesterday is better than the first draft', 'the decision to let observers in was a welcome one', 'the media scene of the country is lively and diverse', 'registration has become easier for most groups', 'credit must be given to the Government for the abolition of the death penalty',
    'no country is perfect', 'we know that change takes time', 'transparency is an aim that we share', 'the declared aim of the law is to bring order into the sector', 'Togo has been hit hard by terrorism', 'the EU has always been a supporter of Togo’s reforms', 'there is no denying that the country has moved forward',
  ];
  it('is one before a contrast', () => readsGrid('en', cross(contrasts, granted, 1)));
  it('is none without one', () => readsGrid('en', cross(['^.'], granted, 0)));
  const others = ['the work of defenders has been remarkable', 'her lawyers are rightly proud of their work', 'the article was sound and well researched', 'the African Commission has issued a courageous ruling', 'neighbouring Ghana has been generous in receiving refugees', 'the march was peaceful and lively'];
  it('is none of others', () => readsGrid('en', cross(contrasts, others, 0)));

  const verbs = ['welcomes', 'appreciates', 'commends', 'acknowledges', 'recognises', 'values', 'salutes', 'praises', 'expresses its appreciation for', 'takes positive note of', 'pays tribute to', 'has always supported'];
  const deeds = ['the adoption of the National Human Rights Action Plan', 'Togo’s contribution to peacekeeping in the region', 'the commitment of the Government to reform', 'the steps taken by the authorities'];
  const praised = verbs.flatMap((verb) => deeds.map((deed) => `the EU ${verb} ${deed}`));
  it('is one by whatever verb', () => readsGrid('en', cross(['^. However, this sentence is a step backwards.'], praised, 1)));

  const speakers = ['the EU', 'we', 'the High Representative', 'the Spokesperson', 'the EU Delegation', 'the Heads of Mission'];
  const clauses = speakers.flatMap((speaker) => ['have welcomed', 'note', 'support', 'commend'].map((verb) => `while ${speaker} ${/^we$|Heads/u.test(speaker) ? verb : verb.replace('have', 'has').replace(/^(?!has)(.*)$/u, '$1s')} the reforms`));
  it('is one in a clause, whoever speaks', () => readsGrid('en', cross(['^, this sentence is a step backwards.'], clauses, 1)));
});

describe('What is granted in the sentence that blames, in a grid', () => {
  const sentences = [
    'The law brings some improvements, such as simpler registration, but also raises serious concerns.', 'The law contains positive elements, but also provisions that run counter to the Covenant.', 'The EU recognises Togo’s efforts in hosting refugees, and remains concerned about the treatment of journalists.',
    'Although the final text takes some of our concerns into account, it remains problematic.', 'While the human rights situation has improved in some respects, serious concerns remain.', 'The arrest of three suspects is a first step. However, the masterminds remain at large.', 'The EU notes as positive that the trial was open to observers. It regrets, however, that the defence was not heard.',
    'The EU and Togo are close partners. As partners, we must be able to raise our concerns, however.', 'The new Constitution strengthens fundamental rights. In practice, however, they are not respected.', 'The EU commends the professional conduct of the trial, while regretting the sentence.',
    'The EU recognises the progress made by Togo over the last decade in health and education, and regrets that her case does not reflect it.', 'The EU welcomes the steps taken by the Government to train judges. The sentence is a setback in this regard.', 'We appreciate the frank discussions that we have had with the Minister of Justice. The sentence sends the opposite signal.',
  ];
  it('is one', () => readsGrid('en', cross(['*', 'Three others were tried with her.\n\n*'], sentences, 1)));
});

describe('What the law may do, in a grid', () => {
  const frames = ['The EU is worried by a law that *.', 'The EU regrets the adoption of amendments which *.', 'We fear that the new rules *.', 'The EU takes issue with the new rules. They *.', 'The law, in particular its article 12, *.'];
  const harms = ['could limit access to funding', 'may stigmatise civil society', 'might prevent associations from registering', 'could be applied in an arbitrary manner', 'may curtail fundamental freedoms', 'could deprive thousands of services', 'could expose activists to prosecution'];
  it('is doubted, however the law is named', () => readsGrid('en', cross(frames, harms, 1)));
  it('is doubted of those held', () => readsGrid('en', cross(['Those arrested *.', 'We fear that those arrested *.'], ['may be denied a lawyer', 'could be held incommunicado', 'might face reprisals'], 1)));
  it('is not what is allowed', () => readsGrid('en', cross(['^.'], ['under the law, associations may receive funds from abroad', 'offenders may be fined', 'the organisations may no longer receive funds', 'voters could cast their ballots freely', 'she may appeal within thirty days'], 0)));
});

describe('Deference, offers and follow-up in other persons, in a grid', () => {
  const frames = ['^.', 'In this context, *.', 'At the same time, *.'];
  const offers = ['I am ready to continue working with the authorities on judicial reform', 'I reiterate my readiness to work with the Government', 'I will continue my dialogue with the authorities on this matter', 'I offer my cooperation to the authorities', 'we will continue to discuss these issues with the Togolese authorities', 'the EU will pursue its political dialogue with the Government', 'the EU continues to stand ready for dialogue with the Government'];
  it('is one of whoever offers', () => readsGrid('en', cross(frames, offers, 1)));
  const followed = ['I am monitoring her case', 'the EU is monitoring the legislative process', 'we are following further developments', 'the EU will keep the situation of human rights defenders under close review', 'the EU will stay in close contact with the authorities on her case'];
  it('is one of what is followed', () => readsGrid('en', cross(frames, followed, 1)));
  const deferred = ['this is a matter for the Togolese authorities', 'the adoption of laws is a sovereign prerogative of every State', 'we await the decision of the court before commenting further', 'every State has the sovereign right to adopt its own laws', 'judicial procedures should be allowed to follow their course'];
  it('is one of what is left to the State', () => readsGrid('en', cross(frames, deferred, 1)));
});

describe('Violence that all are to reject, in a grid', () => {
  const frames = ['The EU calls on *.', 'We urge *.', 'The High Representative appeals to *.'];
  const asked = ['all parties to reject violence', 'all sides to reject all forms of violence', 'all political actors to reject violence', 'all Togolese actors to refrain from violence', 'everyone to reject violence', 'the authorities and the opposition to reject violence'];
  it('is shared out', () => readsGrid('en', cross(frames, asked, 1)));
  it('is not, of words and of what others suffer', () => readsGrid('en', cross(frames, ['all political actors to reject hate speech', 'all parties to reject violence against women', 'all parties to take part in the dialogue'], 0)));
});

describe('Hedges that have a thing for their subject, in a grid', () => {
  const frames = ['^', 'The EU is concerned that:\n\n- her trial was closed;\n- her lawyer was not heard.\n\n^', '^ The EU calls on the authorities to release her.'];
  const nominal = [
    'The hope is expressed that the appeal will be fair.', 'It is with hope that we look to the appeal.', 'It is with regret that we note the verdict.', 'Note was taken of the verdict.', 'Our willingness to cooperate with the Government remains.', 'The readiness of the EU to work with the authorities is unchanged.',
    'Cooperation with the authorities will continue.', 'The use of torture has been reported.', 'Cases of torture have been reported.', 'It has not been possible to verify these accounts.', 'We are told that her lawyer was sent away.', 'We hear of further arrests in the north.',
  ];
  it('are one each', () => readsGrid('en', cross(frames, nominal, 1)));
  it('are none of others', () => readsGrid('en', cross(frames, ['Her family is told that visits are banned.', 'The police were reported to the prosecutor.', 'Hopes that she might be freed were dashed.', 'Cooperation with civil society will continue.'], 0)));
  it('are one in a list of what the EU does', () => readsGrid('en', cross(['The European Union:\n\n1. condemns the verdict;\n2. *;\n3. calls for her release.'], ['hopes that the appeal will be fair', 'takes note of the verdict', 'remains open to dialogue with the authorities'], 1)));
});
