import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

describe('The reader of the level', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['# Declaration by the High Representative on behalf of the European Union on Togo\n\nText.', 'declaration'],
    ['# Togo: Statement by the Spokesperson on Ana Duarte\n\nThe High Representative is concerned.', 'spokesperson'],
    ['# Declaration by the EU Presidency on Togo\n\nText.', 'declaration'],
    ['# Statement of the Presidency on the arrest of Ana Duarte\n\nText.', 'declaration'],
    ['# Statement by the Presidency of the Council of the European Union on Togo\n\nText.', 'declaration'],
    ['# EU statement at the International Labour Conference on Togo\n\nI speak on behalf of the European Union.', 'multilateral'],
    ['# Togo: Statement by the Spokesperson on Ana Duarte\n\nShe was arrested before the International Labour Conference.', 'spokesperson'],
    ['# Local EU statement on Ana Duarte\n\nText.', 'local'],
    ['# Statement by the Heads of Mission in Lomé\n\nText.', 'local'],
    ['# Statement by the High Representative on Togo\n\nText.', 'hrvp'],
    ['# EU statement on Togo\n\n55th session of the Council.', 'multilateral'],
    ['# Item 4: EU intervention\n\nText.', 'multilateral'],
    ['# Joint statement on Togo\n\nText.', 'joint'],
    ['# Togo\n\nWe, the undersigned, condemn the arrest.', 'ngo'],
    ['# Togo: arrest of Ana Duarte\n\nOn 6 May 2025 Lantern for Journalists expressed its concern at her arrest.', 'ngo'],
    // Who is written to does not write.
    ['# Letter ahead of the dialogue with Togo\n\nDear High Representative,\n\nOur organisations are worried by the arrest of Ana Duarte.', 'ngo'],
    ['# Togo\n\nThe EU Delegation condemns the arrest.', 'local'],
    ['# Togo\n\nThe European Union (EU) Delegation to Togo condemns the arrest.', 'local'],
    ["# 1508th meeting of the Ministers' Deputies: EU statement on Togo\n\nText.", 'multilateral'],
    ['# Japan: arrest of Ana Duarte\n\nThe EU Delegation to Japan condemns the arrest.', 'local'],
    ['# Togo: arrest of Ana Duarte\n\nThe EU Delegation and the Embassy of Japan condemn the arrest.', 'joint'],
    ['# Togo: arrest of Ana Duarte\n\nThe Collective for Freedoms in Togo condemns the arrest.', 'ngo'],
    // What a page leaves above a text opens nothing.
    ['# Togo\n\nOne.\n\nTwo.\n\nThe EU Delegation condemns the arrest.', 'local'],
    // Nor does what names nobody between its paragraphs.
    ['# Togo\n\nThe Government met.\n\nTwo.\n\nThe EU Delegation condemns the arrest.', 'local'],
    ['# Togo\n\nThe Government met.\n\nThe Ministry wrote.\n\nThe EU Delegation condemns the arrest.', undefined],
    // A body in the name of what it has adopted.
    ['# Togo\n\nThe EU Delegation asks the Government to carry out Security Council Resolution 2277.', 'local'],
    [`# Togo\n\n${'The arrest is wrong. '.repeat(20)}The EU Delegation condemns it.`, undefined],
    ['---\ntitle: Statement by the Spokesperson\n---\n\nThe EU condemns the arrest.', 'spokesperson'],
    ['# Statement by Ambassador Harlan Pruett on the appeal of Ana Duarte\n\nWe are disappointed.', 'local'],
    ['# On the conviction of Ana Duarte\n\nPress Statement\nConrad Ashby\nSecretary of State\n\nThe United States is troubled that she has been found guilty in Togo.', 'hrvp'],
    ['# Statement by the EU Special Representative for Human Rights on Togo\n\nI met defenders in Lomé.', 'hrvp'],
    ['# Envoy ends visit to Togo\n\nThe EU Special Representative for the Sahel called on the Government to free Ana Duarte.', 'spokesperson'],
    ['# Togo: arrest condemned\n\nThe European External Action Service has condemned the arrest of Ana Duarte.', 'spokesperson'],
    ['# Free Ana Duarte\n\nEva Lind, Chairwoman of the European Parliament’s Committee on Development, condemns the arrest of Ana Duarte in Togo.', 'spokesperson'],
    ['# Human Rights Commissioner on Togo\n\nThe Federal Government Commissioner for Human Rights said today: “I am shocked by her arrest.”', 'spokesperson'],
    // Whoever speaks, where no formula tells it.
    ['# UN experts urge Togo to free Ana Duarte\n\nGENEVA – UN experts today urged the Government to free her.', 'multilateral'],
    ['# Togo: ten years on\n\nThe Special Rapporteur on torture urges the authorities to free Ana Duarte.', 'multilateral'],
    ['# Togo: Drop the charges against Ana Duarte\n\nShe was charged yesterday.', 'ngo'],
    ['# Togo\n\nThe law must go, Rights Beyond Borders said today.', 'ngo'],
    ['# Media Freedom Coalition statement on Togo\n\nThe undersigned members of the Media Freedom Coalition are concerned.', 'joint'],
    ['# US Embassy statement on arrests in Togo\n\nThe United States is concerned by the arrests.', 'local'],
    ['# Statement of 18 ambassadors on the law in Togo\n\nThe undersigned are concerned.', 'joint'],
    ['# Togo: EU statement on the law\n\nThe EU regrets the law, and stands by civil society organisations.', undefined],
    ['# Togo: Free and fair elections are near\n\nThe vote is on Sunday.', undefined],
    ['# Togo: arrests\n\nThe Government of Spain condemns the arrest of Ana Duarte.', 'spokesperson'],
    ['# Togo: arrests\n\nGermany is deeply concerned by the arrest of Ana Duarte.', 'spokesperson'],
    ['# Togo: arrests\n\nThe European Union condemns the arrest of Ana Duarte.', undefined],
    ['# Joint statement by High Representative Ana Berg and Commissioner Rui Dahl on Togo\n\nText.', 'hrvp'],
    ['# Joint local statement on Togo\n\nThe EU Delegation condemns the arrest.', 'joint'],
    ['# Statement on Togo\n\nThe EU Delegation and the Embassies of Canada and Japan condemn the arrest.', 'joint'],
    ['# Statement on Togo\n\nThe EU Delegation and the Embassies of Norway and Switzerland condemn the arrest.', 'local'],
    ['---\nlanguage: es\n---\n# CIDH condena el asesinato de Ana Duarte\n\nLa Comisión Interamericana de Derechos Humanos (CIDH) condena el asesinato.', 'multilateral'],
    ['---\nlanguage: es\n---\n# España condena la represión en Togo\n\nEspaña condena lo sucedido.', 'spokesperson'],
    ['---\nlanguage: fr\n---\n# Togo : six ONG s’inquiètent\n\nSix organisations dénoncent le verdict.', 'ngo'],
    ['---\nlanguage: fr\n---\n# Togo : Bruxelles dénonce l’arrestation d’un avocat\n\nTexte.', 'spokesperson'],
    ['---\nlanguage: fr\n---\n# Les Vingt-Sept sur le Togo\n\nLe haut représentant a publié, au nom des Vingt-Sept, une déclaration.', 'declaration'],
    ['---\nlanguage: fr\n---\n# Togo : réaction de la cheffe de la diplomatie européenne\n\nTexte.', 'hrvp'],
    ['---\nlanguage: fr\n---\n# Togo : arrestations\n\nLa porte-parole du Haut-Commissariat aux droits de l’homme a demandé une enquête.', 'multilateral'],
    ['---\nlanguage: fr\n---\n# Togo : arrestations\n\nLa porte-parole de la haute représentante a demandé une enquête.', 'spokesperson'],
    ['---\nlanguage: fr\n---\n# Un avocat suspendu\n\nStrasbourg – La Commissaire aux droits de l’homme du Conseil de l’Europe se dit préoccupée.', 'multilateral'],
    ['---\nlanguage: fr\n---\n# Communiqué du Groupe des partenaires\n\nLe Groupe des partenaires appelle au calme.', 'joint'],
    ['---\nlanguage: fr\n---\n# Togo : des ONG africaines et internationales dénoncent une loi\n\nTexte.', 'ngo'],
    ['---\nlanguage: fr\n---\n# À Bruxelles, des militants manifestent\n\nTexte.', undefined],
    ['---\nlevel: joint\n---\n\n# Statement by the Spokesperson\n\nText.', 'joint'],
  ];
  for (const [text, expected] of cases) it(`${expected ?? 'not told'}: ${text.slice(0, 80).replaceAll('\n', ' ')}`, () => assert.equal(readingOf(text).reading.level, expected));

  const spanish: readonly (readonly [string, string | undefined])[] = [
    ['# Condena europea\n\nEl jefe de la diplomacia de la UE, Aarto Vesala, condenó el arresto.', 'hrvp'],
    ['# Condena europea\n\nLa responsable de Exteriores de la Unión Europea, Ingrid Solheim, condenó el arresto.', 'hrvp'],
    ['# Los Veintisiete condenan el arresto de Ana Duarte\n\nLa UE pide su libertad.', 'declaration'],
    ['# Declaración del Alto Representante, en nombre de los Veintisiete\n\nLa UE pide su libertad.', 'declaration'],
    ['# Condena europea\n\nLos cancilleres de la UE, reunidos en Luxemburgo, condenaron el arresto.', 'declaration'],
    ['# Condena europea\n\nLa portavoz de los Veintisiete condenó el arresto.', 'spokesperson'],
    ['# La portavoz del Alto Comisionado de las Naciones Unidas condena el arresto\n\nMira Kovač pidió su libertad.', 'multilateral'],
    ['# La UE en Paraguay condena el arresto\n\nLa UE pide su libertad.', 'local'],
    ['# La UE confía en Paraguay\n\nLa UE pide su libertad.', undefined],
    ['# La UE y sus Estados miembros condenan el arresto\n\nPiden su libertad.', 'local'],
    ['# El embajador europeo condena el arresto\n\nPide su libertad.', 'local'],
    ['3 min de lectura\n\nCompartir\n\n# La UE condena el arresto\n\nLa alta representante condenó el arresto.', 'hrvp'],
    ['# Togo: libertad para una bloguera\n\nForo por la Palabra, Voces sin Muro y la Asociación Andina de Juristas exigen su libertad.', 'ngo'],
    ['# Togo: libertad para una bloguera\n\nLa Red Global de Blogueras (RGB) y el Instituto Báltico por la Memoria exigen su libertad.', 'ngo'],
  ];
  for (const [text, expected] of spanish) it(`${expected ?? 'not told'}: ${text.slice(0, 80).replaceAll('\n', ' ')}`, () => assert.equal(readingOf(`---\nlanguage: es\n---\n${text}`).reading.level, expected));
});

describe('The reader of the country', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['# Togo: statement on Ana Duarte\n\nGhana, Ghana and again Ghana.', 'TG'],
    ['# Statement on Ana Duarte\n\nGhana is near. Togo must release her, and Togo must say why.', 'TG'],
    ['# Statement on Ana Duarte\n\nBrussels, Paris and France are hosts. The Honduran authorities must act.', 'HN'],
    ['---\ncountry: Benin\n---\n\n# Togo: statement\n\nText.', 'BJ'],
    ['# Statement on Ana Duarte\n\nShe must be released.', undefined],
  ];
  for (const [text, expected] of cases) it(`${expected ?? 'not told'}: ${text.replaceAll('\n', ' ')}`, () => assert.equal(readingOf(text).reading.country, expected));
});
