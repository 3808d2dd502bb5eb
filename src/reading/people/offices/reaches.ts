/** How far before a name the words stand that tell of a voice of the EU, or a public body of whose head it is the name. */
export const voiceReach = 4;

/** How far from a name an office stands. */
export const officeReach = 7;

/** How far before an office a word stands that tells that somebody held it once. */
export const formerReach = 3;

/** How far before the comma that ends it an apposition begins. */
export const appositionReach = 24;
