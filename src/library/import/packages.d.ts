/* What import uses of packages whose own types need those of a browser. */

declare module 'linkedom/worker' {
  /* The little of the DOM that import uses, so that it is typed where there is no browser's. */
  export interface DomElement {
    readonly nodeName: string;
    readonly textContent: string;
    readonly innerHTML: string;
    readonly children: Iterable<DomElement>;
    readonly childElementCount: number;
    readonly firstElementChild: DomElement | null;
    readonly nextElementSibling: DomElement | null;
    readonly parentElement: DomElement | null;
    getAttribute(name: string): string | null;
    hasAttribute(name: string): boolean;
    querySelector(selector: string): DomElement | null;
    querySelectorAll(selector: string): Iterable<DomElement>;
    cloneNode(deep: boolean): DomElement;
    remove(): void;
  }

  export interface DomDocument extends Pick<DomElement, 'querySelector' | 'querySelectorAll'> {
    /** Null where the text has no element. */
    readonly documentElement: DomElement | null;
    readonly body: DomElement;
  }

  export class DOMParser {
    parseFromString(markup: string, type: 'text/html' | 'text/xml'): DomDocument;
  }
}

declare module '@mozilla/readability' {
  import type { DomDocument, DomElement } from 'linkedom/worker';
  export class Readability {
    /** The document is taken apart. */
    constructor(document: DomDocument, options: { readonly charThreshold: number; readonly serializer: (element: DomElement) => DomElement });
    /** Null where there is no text. */
    parse(): { readonly content: DomElement | null } | null;
  }
}

/** The build without a parser of its own: what is turned into Markdown has been parsed. */
declare module 'turndown/lib/turndown.browser.es.js' {
  import type { DomElement } from 'linkedom/worker';
  export default class TurndownService {
    constructor(options: Readonly<Record<string, string>>);
    addRule(key: string, rule: { readonly filter: string | readonly string[] | ((element: DomElement) => boolean); readonly replacement: (content: string) => string }): this;
    turndown(element: DomElement): string;
  }
}
