import { cross, readsGrid } from './hedges-in.js';

/* Doubt of what was done to somebody, by how it is doubted and what was done; the same words of a charge, or of what is to be looked into. */

describe('Doubt, in a grid', () => {
  const deeds = ['tortured', 'denied access to a lawyer', 'abducted by plainclothes officers', 'forced to sign a confession', 'transferred to an unknown location', 'put under surveillance'];
  const doubted = [
    'She was reportedly *.', 'She has reportedly been *.', 'She was allegedly *.', 'She is said to have been *.', 'She is believed to have been *.', 'She appears to have been *.', 'She was apparently *.', 'She may have been *.', 'She was most likely *.',
    'She was probably *.', 'It seems that she was *.', 'It is reported that she was *.', 'We are concerned by reports that she was *.', 'There are allegations that she was *.', 'Reports indicate that she was *.', 'According to reports, she was *.', 'According to media reports, she was *.',
    'There are indications that she was *.', 'There are fears that she may have been *.', 'If confirmed that she was *, this would be unacceptable.', 'We are led to believe that she was *.', 'The EU has the impression that she was *.',
  ];
  it('is one of whatever was done', () => readsGrid('en', cross(doubted, deeds, 1)));

  const frames = [
    '^.', 'The EU is deeply concerned that *.', 'The EU regrets that *.', 'It is particularly disturbing that *.', 'The EU calls for her release, since *.', 'She was taken to Kara; *.', 'The EU is alarmed by the fact that *.', 'In addition, *.',
    'The EU is concerned that:\n\n- *;\n- her lawyer was not informed.', 'The EU condemns her arrest.\n\nThe EU is concerned that *.', '“We are deeply concerned that *,” the High Representative said.', 'Given that *, the EU calls for her immediate release.', 'We note with grave concern that *.',
  ];
  const clauses = [
    'she was reportedly beaten', 'her arrest appears to be linked to her work', 'the charges against her seem to be politically motivated', 'she may have been ill-treated', 'this law could undermine freedom of association', 'the new law risks silencing critics',
    'according to reports, she was beaten', 'it appears that she was denied a lawyer', 'there are reports of torture', 'there are fears that she was beaten', 'it is likely that she was beaten', 'the law has the potential to restrict civil society',
  ];
  it('is one in whatever clause', () => readsGrid('en', cross(frames, clauses, 1)));

  const looking = ['The authorities must investigate *.', 'We call on the authorities to investigate *.', 'The EU calls for an independent investigation into *.', '^ must be investigated.', 'The EU calls for a prompt inquiry into * and for those responsible to be held to account.'];
  const alleged = ['the alleged torture', 'allegations of torture', 'reports of torture', 'her alleged ill-treatment', 'the alleged violations', 'allegations that she was tortured', 'the reports of abuse in custody'];
  it('is none of what is to be looked into', () => readsGrid('en', cross(looking, alleged, 0)));

  const charging = ['She was charged with *.', 'She was arrested over *.', 'She was convicted of *.', 'She faces charges of *.', 'She was sentenced to five years for *.', 'The court found her guilty of *.', 'The authorities justify her arrest with *.'];
  const charges = ['allegedly spreading false news', 'alleged incitement to violence', 'her alleged links with a banned group', 'having allegedly insulted the President', 'an alleged plot against the State', 'alleged tax evasion'];
  it('is none of a charge', () => readsGrid('en', cross(charging, charges, 0)));
});

describe('Doubt in French, in a grid', () => {
  const deeds = ['torturée', 'privée d’avocat', 'enlevée par des hommes en civil', 'contrainte de signer des aveux', 'maltraitée', 'détenue au secret'];
  const doubted = [
    'Elle aurait été *.', 'Selon certaines informations, elle a été *.', 'Selon plusieurs sources, elle a été *.', 'Il semble qu’elle ait été *.', 'Elle semble avoir été *.', 'Elle a apparemment été *.', 'Elle pourrait avoir été *.', 'Elle a pu être *.', 'Elle serait *.', 'On dit qu’elle a été *.',
    'L’UE est préoccupée par les informations selon lesquelles elle aurait été *.', 'Tout porte à croire qu’elle a été *.', 'Il se peut qu’elle ait été *.', 'Des indices laissent penser qu’elle a été *.',
  ];
  it('is one of whatever was done', () => readsGrid('fr', cross(doubted, deeds, 1)));

  const charging = ['Elle a été inculpée pour *.', 'Elle a été arrêtée pour *.', 'Elle est détenue pour *.', 'Sa condamnation pour * est déplorable.'];
  it('is none of a charge', () => readsGrid('fr', cross(charging, ['avoir prétendument insulté le président', 'diffusion présumée de fausses nouvelles', 'des faits présumés de diffamation', 'ses liens présumés avec un groupe interdit'], 0)));

  const looking = ['Les autorités doivent enquêter sur *.', 'L’UE demande une enquête indépendante sur *.', 'L’UE demande que toute la lumière soit faite sur *.'];
  it('is none of what is to be looked into', () => readsGrid('fr', cross(looking, ['les allégations de torture', 'les violences présumées', 'les allégations selon lesquelles elle aurait été torturée', 'les actes de torture allégués'], 0)));
});

describe('Doubt in Spanish, in a grid', () => {
  const deeds = ['torturada', 'privada de abogado', 'secuestrada por hombres de civil', 'obligada a firmar una confesión', 'maltratada', 'mantenida incomunicada'];
  const doubted = [
    'Habría sido *.', 'Según informaciones, fue *.', 'Según se informa, fue *.', 'Al parecer, fue *.', 'Parece haber sido *.', 'Fue presuntamente *.', 'Podría haber sido *.', 'Puede haber sido *.', 'Quizás fue *.', 'Tal vez fue *.', 'Es posible que haya sido *.',
    'La UE está preocupada por los informes de que fue *.', 'Hay indicios de que fue *.', 'Todo indica que fue *.', 'Se teme que haya sido *.',
  ];
  it('is one of whatever was done', () => readsGrid('es', cross(doubted, deeds, 1)));

  const reporting = ['La UE está preocupada por los informes de *.', 'Las denuncias de * son muy preocupantes.', 'La UE está preocupada por los presuntos casos de *.', 'La UE condena los presuntos actos de *.'];
  it('is one of whatever is told of', () => readsGrid('es', cross(reporting, ['tortura', 'violencia', 'detención arbitraria', 'desaparición forzada', 'hostigamiento', 'intimidación'], 1)));

  const charging = ['Fue detenida por *.', 'Fue condenada por *.', 'Está siendo juzgada por *.', 'Su condena por * es lamentable.'];
  it('is none of a charge', () => readsGrid('es', cross(charging, ['presunto terrorismo', 'haber insultado supuestamente al presidente', 'presuntamente insultar al presidente', 'presuntos vínculos con un grupo armado'], 0)));

  const looking = ['Las autoridades deben investigar *.', 'La UE pide una investigación independiente sobre *.', 'Pedimos al Gobierno que examine *.'];
  it('is none of what is to be looked into', () => readsGrid('es', cross(looking, ['las denuncias de tortura', 'los presuntos malos tratos', 'las denuncias según las cuales habría sido torturada', 'los informes de tortura'], 0)));
});
