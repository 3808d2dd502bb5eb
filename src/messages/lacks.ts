/** Why what a draft asks for does not count in full, in English. */
export const lacksEn = {
  onCase: {
    'no-addressee': 'This asks for something, but of nobody: say who must do it.',
    weak: 'The only request in the case is a wish: make it a clear demand.',
    announced: 'This says that the EU will ask, and asks for nothing now: ask here.',
    implied: (names: string) => (names === '' ? 'This asks for the release of many, and only by implication for those of the case: name them.' : `This asks for the release of many, and only by implication for ${names}: name them.`),
  },
  onSituation: {
    weak: 'What is asked for the country at large is only a wish: make it a clear demand.',
    announced: 'This says that the EU will ask, and asks for nothing now: ask here.',
    reminder: 'This recalls a duty, and asks for nothing: say what must be done to meet it.',
    'no-addressee': 'This says what should be, and asks nobody for it: say who must do it.',
  },
};

/** Why what a draft asks for does not count in full, in French. */
export const lacksFr: typeof lacksEn = {
  onCase: {
    'no-addressee': 'Ceci demande quelque chose, mais à personne\u00A0: dites qui doit le faire.',
    weak: 'La seule demande dans ce cas est un souhait\u00A0: faites-en une exigence claire.',
    announced: 'Ceci dit que l’UE demandera, et ne demande rien à présent\u00A0: demandez-le ici.',
    implied: (names) => (names === '' ? 'Ceci demande la libération de beaucoup de gens, et seulement de façon implicite celle des personnes du cas\u00A0: nommez-les.' : `Ceci demande la libération de beaucoup de gens, et seulement de façon implicite celle de ${names}\u00A0: nommez ces personnes.`),
  },
  onSituation: {
    weak: 'Ce qui est demandé pour le pays n’est qu’un souhait\u00A0: faites-en une exigence claire.',
    announced: 'Ceci dit que l’UE demandera, et ne demande rien à présent\u00A0: demandez-le ici.',
    reminder: 'Ceci rappelle un devoir, et ne demande rien\u00A0: dites ce qui doit être fait pour le remplir.',
    'no-addressee': 'Ceci dit ce qui devrait être, et ne le demande à personne\u00A0: dites qui doit le faire.',
  },
};
