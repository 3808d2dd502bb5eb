/* Pages as publishers lay them out, around statements on invented people. */

export const paragraphs: readonly string[] = [
  'On 11 March, the Regional Court in Almaty sentenced the human rights defender Dinara Seitkali to six years in prison for having documented the treatment of detainees.',
  'Ms Seitkali was tried behind closed doors, and her lawyer was given the file two days before the first hearing. Her trial fell short of Article 14 of the International Covenant on Civil and Political Rights, to which Kazakhstan is a party.',
  'The European Union calls on the authorities of Kazakhstan to release Ms Seitkali immediately and unconditionally, and to let human rights defenders work without fear of reprisal.',
  'The EU Delegation will ask to visit her, and will raise her case in the next Human Rights Dialogue.',
];

const english = { title: 'Kazakhstan: Statement by the Spokesperson on the conviction of Dinara Seitkali', day: '12.03.2024', lang: 'en' };

/** A page of the external action's site: Drupal, with navigation, share buttons, related news, contacts and a cookie banner. */
export function eeasPage({ title = english.title, day = english.day, lang = english.lang, text = paragraphs, canonical = '' } = {}): string {
  return `<!DOCTYPE html>
<html lang="${lang}" dir="ltr" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="utf-8" />
${canonical === '' ? '' : `<link rel="canonical" href="${canonical}" />`}
<meta property="og:site_name" content="EEAS" />
<meta property="og:title" content="${title}" />
<meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />
<title>${title} | EEAS</title>
<script>document.write('<p>Written by a script.</p>');</script>
<style>.field { color: navy }</style>
</head>
<body class="page-node-type-press-material">
<a href="#main-content" class="visually-hidden">Skip to main content</a>
<div id="cookie-consent-banner" class="wt-cck"><p>This site uses cookies to offer you a better browsing experience. Find out more on how we use cookies.</p><a href="#accept">Accept all cookies</a> <a href="#refuse">Accept only essential cookies</a></div>
<header class="ecl-site-header"><a href="/">European External Action Service</a><form action="/search"><input type="search" name="q" /><button>Search</button></form>
<ul class="languages"><li><a hreflang="en" href="/_en">English</a></li><li><a hreflang="fr" href="/_fr">Français</a></li></ul></header>
<nav class="ecl-menu"><ul><li><a href="/about">About us</a></li><li><a href="/what">What we do</a></li><li><a href="/where">Where we work</a></li><li><a href="/news">Newsroom</a></li></ul></nav>
<div class="ecl-breadcrumb"><a href="/">Home</a> &gt; <a href="/eeas/press-material">Press material</a></div>
<main id="main-content">
<article class="node node--type-press-material node--view-mode-full">
<div class="node__header"><h1 class="page-header">${title}</h1>
<div class="field field--name-field-published-date field__item">${day}</div>
<div class="field field--name-field-author field__item">EEAS Press Team</div>
<div class="addtoany"><span>Share</span><ul><li><a href="https://www.facebook.com/sharer">Facebook</a></li><li><a href="https://x.com/share">X</a></li><li><a href="https://www.linkedin.com/share">LinkedIn</a></li><li><a href="mailto:?subject=">Email</a></li></ul></div></div>
<div class="node__content clearfix"><div class="field field--name-field-text field--type-text-long">
${text.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</div></div>
<div class="contacts"><h2>Press contacts</h2><div class="person"><p>Joanna Ferrand</p><p>Spokesperson for Foreign Affairs</p><p>joanna.ferrand@example.europa.eu</p><p>+32 (0)2 200 00 00</p></div></div>
<div class="location"><span>Location</span><a href="/kz">Kazakhstan</a></div>
</article>
<section class="related"><h2>Related items</h2>
<div class="card"><span>02.03.2024</span><h3><a href="/one">Uzbekistan: new rules on associations</a></h3><p>The rules enter into force next year.</p><a href="/one">Read more</a></div>
<div class="card"><span>27.02.2024</span><h3><a href="/two">Visit of the Special Representative to Bishkek</a></h3><p>Two days of talks on human rights.</p><a href="/two">Read more</a></div></section>
</main>
<footer class="ecl-footer"><p>Follow us</p><ul><li><a href="#f">Facebook</a></li><li><a href="#i">Instagram</a></li></ul><p>Legal notice | Privacy | Cookies</p></footer>
</body></html>`;
}

export const councilAddress = 'https://www.consilium.europa.eu/en/press/press-releases/2023/11/28/belarus-declaration-by-the-high-representative-on-behalf-of-the-european-union-on-political-prisoners/';

export const councilParagraphs = [
  'The European Union condemns the sentencing of Alena Hrynkevich, Pavel Sakalouski and Ihar Latushka, three human rights defenders who helped families of prisoners in Homel.',
  'They have been held without contact to their families since February. The EU recalls that Belarus is bound by the International Covenant on Civil and Political Rights.',
  'The EU demands the immediate and unconditional release of Ms Hrynkevich, Mr Sakalouski and Mr Latushka, and of all political prisoners in Belarus.',
  'The candidate countries North Macedonia, Montenegro and Albania align themselves with this declaration.',
] as const;

/** A press release of the Council: the day in the address and in words above the title. */
export function councilPage(): string {
  const title = 'Belarus: Declaration by the High Representative on behalf of the European Union on political prisoners';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - Consilium</title>
<link rel="canonical" href="${councilAddress}"><meta property="og:title" content="${title}"></head>
<body><div class="gsc-cookies"><p>We use cookies in order to ensure that you have the best experience on our website.</p><button>I accept cookies</button></div>
<header><nav><ul><li><a href="/en/">Home</a></li><li><a href="/en/press/">Press</a></li></ul></nav></header>
<main><div class="container"><ul class="gsc-meta"><li>Council of the EU</li><li>Press release</li><li>28 November 2023</li><li>18:05</li></ul>
<h1 class="gsc-excerpt-heading__title">${title}</h1>
<div class="gsc-share"><ul><li><button>Share</button></li><li><button>Print</button></li></ul></div>
<div class="gsc-bge-grid__area"><div class="gsc-content">
${councilParagraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')}
</div></div>
<aside><h2>Press contacts</h2><p>Maarten Lievens</p><p>Press officer</p><p><a href="tel:+3222000000">+32 2 200 00 00</a></p><p>If you are not a journalist, please send your request to the public information service.</p></aside>
<h2>Topics:</h2><ul><li><a href="#">Foreign affairs &amp; international relations</a></li></ul></div></main>
<footer><p>Last review: 28 November 2023</p></footer></body></html>`;
}

/** A feed of the site's news: one entry with the whole text, one with a summary and the address of its page. */
export function rssFeed(): string {
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xml:base="https://press.example.org/eeas/press-material_en">
<channel><title>Press material</title><link>https://press.example.org/eeas/press-material_en</link><description>News</description><language>en</language>
<item><title>Kazakhstan: Statement by the Spokesperson on the conviction of Dinara Seitkali</title>
<link>https://press.example.org/eeas/kazakhstan-conviction-dinara-seitkali_en</link>
<description>A short summary.</description>
<content:encoded><![CDATA[${text}<p><a href="https://press.example.org/eeas/kazakhstan-conviction-dinara-seitkali_en">Read more</a></p>]]></content:encoded>
<pubDate>Tue, 12 Mar 2024 16:04:11 +0100</pubDate><dc:creator>EEAS Press Team</dc:creator><guid isPermaLink="false">4711 at press</guid></item>
<item><title>Togo: Statement by the Spokesperson on the release of Koffi Amegan</title>
<link>https://press.example.org/eeas/togo-release-koffi-amegan_en</link>
<description>&lt;p&gt;The spokesperson on a release in Lom&amp;eacute;.&lt;/p&gt;</description><pubDate>Mon, 11 Mar 2024 09:30:00 +0100</pubDate></item>
</channel></rss>`;
}

/** The same as an Atom feed, with one entry. */
export function atomFeed(): string {
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>urn:news</id><updated>2024-03-13T08:00:00Z</updated>
<entry><title type="text">Kazakhstan: Statement by the Spokesperson on the conviction of Dinara Seitkali</title><id>urn:news:1</id>
<link rel="self" href="/feed/1"/><link rel="alternate" type="text/html" href="/news/dinara-seitkali"/>
<published>2024-03-12T16:04:11+01:00</published><updated>2024-03-13T08:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${text}</div></content></entry></feed>`;
}
