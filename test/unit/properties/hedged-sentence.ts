import fc from 'fast-check';

const subjects = ['The European Union', 'The EU', 'We', 'The EU Delegation to Honduras', 'The EU and its Member States', 'The High Representative'];
const asides = ['', ', while fully respecting the independence of the judiciary,', ' reportedly', ', where appropriate,', ', together with its partners,'];
const openings = ['', 'While fully respecting the prerogatives of the judiciary, ', 'In this context, ', 'With due respect for the sovereignty of Honduras, ', 'Reportedly, '];
const predicates = (isPlural: boolean): string[] => {
  const ending = isPlural ? '' : 's';
  return [`hope${ending} that the authorities will release Ms Montoro`, `encourage${ending} the Government to drop the charges`, `take${ending} note of the fact that Ms Montoro was sentenced`, 'would welcome the release of Ms Montoro', `trust${ending} that the charges will be dropped`, `call${ending} on all sides to consider releasing her`, 'will follow the appeal closely', `note${ending} with concern the recent incident`];
};
const endings = ['.', ', as far as possible.', ', while respecting the independence of the courts.', ' and will continue to monitor the situation closely.'];

/** A sentence that hedges or asks weakly, put together from parts. */
export const hedgedSentence: fc.Arbitrary<string> = fc.tuple(fc.constantFrom(...openings), fc.constantFrom(...subjects), fc.constantFrom(...asides), fc.nat(7), fc.constantFrom(...endings)).map(([opening, subject, aside, predicate, ending]) => {
  const isPlural = subject === 'We' || subject.includes(' and ');
  const start = opening === '' || subject.startsWith('We') ? subject.replace(/^W/u, opening === '' ? 'W' : 'w') : subject.replace(/^The/u, 'the');
  return `${opening}${start}${aside} ${predicates(isPlural)[predicate] ?? ''}${ending}`;
});
