import assert from 'node:assert/strict';
import { redact } from '../../../src/publish/redact/index.js';
import { read } from '../../../src/reading/index.js';
import type { Reading } from '../../../src/reading/types.js';
import { readStatement } from '../../../src/statement/index.js';

/* What stands around a statement on a page: metadata, menus, bylines, notices, links, what readers wrote. Nobody is concerned in it, and nothing asked. */

const pages = {
  en: {
    title: 'Togo: Statement by the Spokesperson on the arrest of Afi Dosseh',
    text: 'The EU is concerned by the arrest of the human rights defender Afi Dosseh in Lomé on 9 March.\n\nThe EU calls on the authorities of Togo to release her immediately.',
    furniture: ['File Type:pdf, Size:880Kb', 'Series Title', 'Series Details No. 12/345', 'Content Type', 'Original File Name: draft.pdf', 'Uploaded By Guest User', 'Reading Time', 'Browse History', 'Issuing Body: Secretariat', 'Steppe Centre for Legal Aid and Fair Trials', 'Recommended Stories', 'EU uneasy at an arrest | Riverbank Courier | Your newspaper', '(Agence Horizon) – from our correspondent'],
    bylines: ['Posted by Lena Roth on June 4, 2018', 'Photo: Lena Roth', 'Image: Courtesy of Lena Roth', '© Lena Roth', 'Translated by Lena Roth', 'Monday Interview: Lena Roth', 'The court in Lomé. Photo: Lena Roth', 'Obituary: Lena Roth'],
    notices: ['You must be logged in to post a comment.', 'All comments must respect our house rules.', 'Articles must not be reproduced without the consent of the publisher.', 'The link should stand in the first line.', 'It appears that your browser does not show this film.', 'We hope you enjoyed this article.', 'Call on your MP to act.'],
    related: ['Related articles', 'Ministers must act on floods, say farmers', 'Singer Lena Roth wins prize'],
    comments: ['2 Comments', 'Lena Roth says:', 'They should all be freed at once!', 'I hope the EU does more.'],
    quiet: 'It rained all night, and a wind came up from the sea.',
  },
  fr: {
    title: 'Togo : déclaration du porte-parole sur l’arrestation d’Afi Dosseh',
    text: 'L’UE est préoccupée par l’arrestation de la défenseure des droits humains Afi Dosseh à Lomé le 9 mars.\n\nL’UE demande aux autorités togolaises de la libérer immédiatement.',
    furniture: ['Fil d’Ariane', 'Mentions Légales', 'Petites Annonces', 'Numéro de Série', 'Type de Contenu', 'Niveau de Diffusion', 'Dernière Minute', 'Lead Spokesperson for Foreign Affairs and Security Policy', '300 mille Francs CFA'],
    bylines: ['Publié par Lena Roth', 'Rédactrice en chef : Lena Roth', 'Directrice de la publication : Lena Roth', 'Crédit photo : Lena Roth', '© Lena Roth', 'Le tribunal de Lomé. Photo : Lena Roth'],
    notices: ['Vous devez être connecté pour publier un commentaire.', 'Les commentaires doivent respecter la charte.', 'Toute reproduction doit mentionner la source.', 'Il semble que votre navigateur ne lise pas ce film.', 'Nous espérons que cet article vous a plu.'],
    related: ['Sur le même sujet', 'Les ministres doivent agir contre les crues', 'La chanteuse Lena Roth primée'],
    comments: ['Commentaires (2)', 'Lena Roth', 'Il faut libérer tout le monde !', 'J’espère que l’UE agira.'],
    quiet: 'Il a plu toute la nuit, et le vent se levait sur la mer.',
  },
  es: {
    title: 'Togo: declaración del portavoz sobre la detención de Afi Dosseh',
    text: 'A la UE le preocupa la detención de la defensora de los derechos humanos Afi Dosseh en Lomé el 9 de marzo.\n\nLa UE pide a las autoridades togolesas que la liberen de inmediato.',
    furniture: ['Edición Impresa', 'Tiempo de Lectura', 'Notas Relacionadas', 'Número de Páginas', 'Tu Correo Electrónico', 'Cuadro de Honor', 'Clasificados Gratis', 'Tipo de Contenido'],
    bylines: ['Publicado por Lena Roth', 'Foto: Cortesía de Lena Roth', 'Editora: Lena Roth', '© Lena Roth', 'El tribunal de Lomé. Foto: Lena Roth', 'Entrevista: Lena Roth'],
    notices: ['Debe iniciar sesión para publicar un comentario.', 'Los comentarios deben respetar nuestras normas.', 'Toda reproducción debe citar la fuente.', 'Parece que su navegador no admite este video.', 'Esperamos que este artículo haya sido de su agrado.', 'Firme la petición para exigir justicia.'],
    related: ['Noticias relacionadas', 'Los ministros deben actuar ante las crecidas', 'La cantante Lena Roth gana un premio'],
    comments: ['Comentarios (2)', 'Lena Roth', '¡Hay que liberarlos a todos!', 'Espero que la UE actúe.'],
    quiet: 'Llovió toda la noche, y soplaba el viento del mar.',
  },
} as const;

const told = ({ people, recommendations, hedges }: Reading): unknown => ({ people: people.map(({ name, role }) => [name, role]), asks: recommendations.length, hedges: hedges.map(({ kind }) => kind) });

for (const [language, { title, text, furniture, bylines, notices, related, comments, quiet }] of Object.entries(pages)) {
  describe(`A page around a statement (${language})`, () => {
    const reading = (parts: readonly string[]): Reading => read(readStatement(`---\nlanguage: ${language}\n---\n${parts.join('\n\n')}\n`));
    const alone = told(reading([title, text]));

    it('is nothing where there is none', () => assert.deepEqual(alone, { people: [['Afi Dosseh', 'defender']], asks: 1, hedges: [] }));

    for (const line of [...furniture, ...bylines, ...notices]) {
      it(`adds nothing: ${line}`, () => {
        assert.deepEqual(told(reading([title, line, text])), alone);
        assert.deepEqual(told(reading([title, text, line])), alone);
      });
    }

    it('adds nothing by links to other articles, and by what readers wrote', () => {
      assert.deepEqual(told(reading([title, text, ...related])), alone);
      assert.deepEqual(told(reading([title, text, ...comments])), alone);
    });

    it('is read where it is none: prose below a link, and a line for comments above a text', () => {
      const [heading] = related;
      assert.deepEqual(told(reading([title, heading, text])), alone);
      assert.deepEqual(told(reading([title, text.split('\n\n')[0] as string, heading, text.split('\n\n')[1] as string])), alone);
      assert.deepEqual(told(reading([title, comments[0], text])), alone);
    });

    it('is what it is, whatever stands beside it that names nobody', () => {
      const lines = Array.from({ length: 9 }, () => quiet);
      assert.deepEqual(told(reading([title, ...lines, comments[0], text])), alone);
      assert.deepEqual(told(reading([title, text, comments[0], ...lines, ...comments.slice(1)])), alone);
    });

    it('is none below a title, whatever that is called', () => {
      const [first, second] = text.split('\n\n') as [string, string];
      assert.equal(reading([first, `# ${comments[0]}`, second]).recommendations.length, 1);
    });

    it('is named in no redacted copy', () => {
      const parts = [title, text, bylines[0], ...comments];
      assert.doesNotMatch(redact(reading(parts)).text, /Roth|Dosseh/u);
    });
  });
}

describe('What readers wrote below a page', () => {
  it('counts nobody', () => {
    const reading = read(readStatement('# Togo: Statement by the Spokesperson\n\nThe EU calls on Togo to release Afi Dosseh.\n\nLeave a Reply\n\nThree other human rights advocates have been sentenced on similar grounds.\n'));
    assert.deepEqual(reading.counted, []);
  });
});

describe('A byline', () => {
  const people = (text: string): Record<string, string> => Object.fromEntries(read(readStatement(`# Togo: Statement by the Spokesperson\n\n${text}\n`)).people.map(({ name, role }) => [name, role]));

  it('tells of whoever is named elsewhere too who wrote it', () => {
    assert.deepEqual(people('The EU condemns the arrest of Afi Dosseh in Lomé.\n\nWritten by Lena Roth\n\nLena Roth is a writer based in Oslo.'), { 'Afi Dosseh': 'defender', 'Lena Roth': 'other' });
  });

  it('may be a line of its own inside of a paragraph', () => {
    assert.deepEqual(people('The EU condemns the arrest of Afi Dosseh in Lomé.\nPhoto: Lena Roth\nPosted by Ida Berg on June 4, 2018'), { 'Afi Dosseh': 'defender' });
  });

  it('is none of somebody to whom something was done', () => {
    assert.deepEqual(people('Written by Afi Dosseh\n\nThe EU condemns the arrest of Afi Dosseh in Lomé.'), { 'Afi Dosseh': 'defender' });
    assert.deepEqual(people('The EU condemns the arrest by police of Afi Dosseh in Lomé.'), { 'Afi Dosseh': 'defender' });
  });
});

describe('Words for a page', () => {
  const asks = (text: string): number => read(readStatement(`# Togo: Statement by the Spokesperson\n\n${text}\n`)).recommendations.length;

  it('are no page where somebody who acts or a country is named', () => {
    assert.equal(asks('The authorities must stop asking readers to leave a comment under their own names.'), 1);
    assert.equal(asks('Togo must ensure that the weekly can be republished.'), 1);
  });
});
