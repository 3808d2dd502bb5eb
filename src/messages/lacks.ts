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
    'no-addressee': 'Cette demande ne s’adresse à personne\u00A0: dites qui doit agir.',
    weak: 'La seule demande sur le cas est un souhait\u00A0: faites-en une demande claire.',
    announced: 'L’UE annonce une demande, mais ne la fait pas encore\u00A0: faites-la ici.',
    implied: (names) => (names === '' ? 'La libération de beaucoup de personnes est demandée, mais celle des personnes du cas seulement de façon implicite\u00A0: nommez-les.' : `La libération de beaucoup de personnes est demandée, mais celle de ${names} seulement de façon implicite\u00A0: demandez-la par le nom.`),
  },
  onSituation: {
    weak: 'Ce qui est demandé pour le pays n’est qu’un souhait\u00A0: faites-en une demande claire.',
    announced: 'L’UE annonce une demande, mais ne la fait pas encore\u00A0: faites-la ici.',
    reminder: 'Un devoir est rappelé, mais rien n’est demandé\u00A0: dites ce qui doit être fait pour le remplir.',
    'no-addressee': 'Ce qui devrait changer est dit, mais n’est demandé à personne\u00A0: dites qui doit agir.',
  },
};
