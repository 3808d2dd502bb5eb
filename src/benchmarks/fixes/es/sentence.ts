import type { SentenceWords } from '../romance/hedges/sentence.js';

const speaks = 'inst(?:a|an|amos)|exhort(?:a|an|amos)|exig(?:e|en|imos)|pid(?:e|en)|pedimos|conden(?:a|an|amos)|deplor(?:a|an|amos)|lament(?:a|an|amos)|denunci(?:a|an|amos)|subray(?:a|an|amos)|recuerd(?:a|an)|recordamos|reafirm(?:a|an|amos)|reiter(?:a|an|amos)|expres(?:a|an|amos)|manifiest(?:a|an)|manifestamos|invit(?:a|an|amos)|alient(?:a|an)|alentamos|esper(?:a|an|amos)|conf(?:ía|ían)|confiamos|insist(?:e|en|imos)|consider(?:a|an|amos)|salud(?:a|an|amos)|reconoc(?:e|en|emos)|llam(?:a|an|amos)|solicit(?:a|an|amos)|reclam(?:a|an|amos)|seguir(?:á|án|emos)|continuar(?:á|án|emos)';

/** How Spanish sentences hold asides, and go on behind them. */
export const sentence: SentenceWords = {
  opensAside: /^(?:aun|aunque|si|bien|siempre|plenamente|y)$/u,
  goesOn: new RegExp(`^(?:${speaks}|a|y|e|pero|es|son|está|sigue|debe)$`, 'u'),
  isAnd: /^[ye]$/u,
  isBut: /^(?:pero|aunque)$/u,
  isPronoun: /^(?:nosotros|nosotras|ésta|esta|ella)$/u,
  isAdverb: /^(?:también|asimismo|además|nuevamente|siempre|no|nos|se|\p{Ll}{3,}mente)$/u,
  isArticle: /^(?:la|el|los|las|nuestra|su)$/u,
  speaks: new RegExp(`^(?:${speaks})$`, 'u'),
};
