import type { SentenceWords } from '../romance/hedges/sentence.js';

/** How French sentences hold asides, and go on behind them. */
export const sentence: SentenceWords = {
  opensAside: /^(?:tout|en|bien|même|ainsi|que|et|pleinement)$/u,
  goesOn: /^(?:à|de|d'|et|mais|appel(?:le|lent|ons)|exhort(?:e|ent|ons)|exig(?:e|ent|eons)|demand(?:e|ent|ons)|condamn(?:e|ent|ons)|déplor(?:e|ent|ons)|regrett(?:e|ent|ons)|dénonc(?:e|ent)|dénonçons|soulign(?:e|ent|ons)|rappel(?:le|lent|ons)|réaffirm(?:e|ent|ons)|réitèr(?:e|ent)|réitérons|exprim(?:e|ent|ons)|invit(?:e|ent|ons)|encourag(?:e|ent|eons)|est|sont|sommes|suit|suivra|espère|souhaite|attend|insiste|estime|considère|salue|tient|reste|reconnaît)$/u,
  isAnd: /^et$/u,
  isBut: /^(?:mais|toutefois|cependant)$/u,
  isPronoun: /^(?:nous|elle|il|je|j')$/u,
  isAdverb: /^(?:également|aussi|donc|encore|toujours|instamment|vivement|fermement|pleinement|ne|n'|\p{Ll}{3,}ment)$/u,
  isArticle: /^(?:la|le|les|l'|notre|sa|son)$/u,
  speaks: /^(?:appel(?:le|lent|ons)|exhort(?:e|ent|ons)|exig(?:e|ent|eons)|demand(?:e|ent|ons)|condamn(?:e|ent|ons)|déplor(?:e|ent|ons)|regrett(?:e|ent|ons)|dénonc(?:e|ent)|dénonçons|soulign(?:e|ent|ons)|rappel(?:le|lent|lons)|réaffirm(?:e|ent|ons)|réitèr(?:e|ent)|réitérons|exprim(?:e|ent|ons)|invit(?:e|ent|ons)|encourag(?:e|ent|eons)|espèr(?:e|ent)|espérons|souhait(?:e|ent|ons)|insist(?:e|ent|ons)|estim(?:e|ent|ons)|salu(?:e|ent|ons)|reconn(?:aît|aissent|aissons)|continuera|continuerons|continueront|poursuivra|apport(?:e|era|erons)|soulèvera)$/u,
};
