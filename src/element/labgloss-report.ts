import type { Annotation, Note } from '../annotation.js';
import { renderHtmlParts, type HtmlOptions } from '../report/html/parts.js';
import { annotationFault } from './annotation-fault.js';

/** What the element tells the page around it. Every event bubbles out of the shadow tree. */
export interface LabglossReportEvents {
  /** The report is there. */
  'labgloss-render': CustomEvent<{ readonly annotation: Annotation }>;
  /** The reader opened or closed what a note rests on. */
  'labgloss-note-toggle': CustomEvent<{ readonly note: Note; readonly open: boolean }>;
  /** What was given is no annotation: why, and what would be accepted. */
  'labgloss-error': CustomEvent<{ readonly message: string }>;
}

type Theme = NonNullable<HtmlOptions['theme']>;

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

const HOST_STYLE = `
:host { display: block; }
:host([hidden]) { display: none; }
`;

// On a server there is no DOM: the class can be imported there and is never made into an element.
const Base: typeof HTMLElement =
  typeof HTMLElement === 'undefined' ? (Object as unknown as typeof HTMLElement) : HTMLElement;

let sheet: CSSStyleSheet | undefined;

/** One constructed style sheet for all elements: a content security policy does not ask for its permission. */
function sheetOf(style: string): CSSStyleSheet {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(HOST_STYLE + style);
  return sheet;
}

/** What a disclosure is about, so that it stays open when the report is written again. */
const disclosureName = (details: HTMLDetailsElement): string =>
  [details.closest('section')?.querySelector('h2, h3'), details.querySelector('summary')]
    .map((one) => one?.textContent ?? '')
    .join('\n');

/**
 * `<labgloss-report>` shows an annotation as `renderHtml` does, in a shadow tree of its own. It reads no network and runs no
 * script of a record; its style needs no permission of a content security policy.
 *
 * @example
 * const report = document.createElement('labgloss-report');
 * report.annotation = annotate({ panels: [{ id: 'a', observations: [] }] });
 * document.body.append(report);
 */
export class LabglossReport extends Base {
  static readonly observedAttributes: readonly string[] = ['annotation', 'theme'];

  #annotation: unknown;
  readonly #restored = new WeakSet<HTMLDetailsElement>();

  /** What is shown. A wrong value shows a message, and is told by the event `labgloss-error`. */
  get annotation(): Annotation | undefined {
    // a value that is no annotation is not given back as one
    return annotationFault(this.#annotation) === undefined ? (this.#annotation as Annotation) : undefined;
  }

  set annotation(value: Annotation | undefined) {
    this.#annotation = value;
    this.#render();
  }

  /** 'light' or 'dark' whatever the system says; 'auto' by default. The attribute of the same name. */
  get theme(): Theme {
    return THEMES.find((theme) => theme === this.getAttribute('theme')) ?? 'auto';
  }

  set theme(theme: Theme) {
    this.setAttribute('theme', theme);
  }

  connectedCallback(): void {
    if (!this.shadowRoot) this.#build();
    this.#takeEarlierProperties();
    this.#render();
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    if (name === 'annotation') this.#annotation = value === null ? undefined : this.#parsed(value);
    this.#render();
  }

  /** A property that was set before the class was there hides the accessor of the same name. */
  #takeEarlierProperties(): void {
    if (!Object.hasOwn(this, 'annotation')) return;
    const { annotation } = this;
    Reflect.deleteProperty(this, 'annotation');
    this.#annotation = annotation;
  }

  #build(): void {
    const root = this.attachShadow({ mode: 'open' });
    root.addEventListener('toggle', (event) => this.#tellToggle(event), { capture: true });
    root.addEventListener('click', (event) => this.#followReference(event));
  }

  /** JSON of the attribute; what is none stays a text, which is no annotation. */
  #parsed(json: string): unknown {
    try {
      return JSON.parse(json);
    } catch {
      return json;
    }
  }

  #render(): void {
    const root = this.shadowRoot;
    if (!root || !this.isConnected) return;
    if (this.#annotation === undefined) {
      root.replaceChildren();
      return;
    }
    const fault = annotationFault(this.#annotation);
    if (fault === undefined) this.#show(root);
    else this.#refuse(root, fault);
  }

  #show(root: ShadowRoot): void {
    const { annotation, theme } = this;
    if (!annotation) return;
    try {
      const { style, body } = renderHtmlParts(annotation, { theme });
      const open = new Set([...root.querySelectorAll<HTMLDetailsElement>('details[open]')].map(disclosureName));
      root.adoptedStyleSheets = [sheetOf(style)];
      root.innerHTML = body;
      for (const details of root.querySelectorAll('details')) {
        if (!open.has(disclosureName(details)) || details.open) continue;
        this.#restored.add(details);
        details.open = true;
      }
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      this.#refuse(root, `a part of it is of another kind (${error.message})`);
      return;
    }
    this.#tell('labgloss-render', { annotation });
  }

  #refuse(root: ShadowRoot, fault: string): void {
    const message = `This cannot be shown: ${fault}.`;
    const paragraph = document.createElement('p');
    paragraph.setAttribute('role', 'alert');
    paragraph.textContent = message;
    root.replaceChildren(paragraph);
    this.#tell('labgloss-error', { message });
  }

  #tell<K extends keyof LabglossReportEvents>(name: K, detail: LabglossReportEvents[K]['detail']): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  #tellToggle({ target }: Event): void {
    if (!(target instanceof HTMLDetailsElement) || this.#restored.delete(target)) return;
    const id = target.closest<HTMLElement>('[data-note]')?.dataset['note'];
    const note = this.annotation?.notes.find((one) => one.id === id);
    if (note) this.#tell('labgloss-note-toggle', { note, open: target.open });
  }

  /** The address of a page reaches nothing inside a shadow tree: a reference is brought into view from here. */
  #followReference(event: Event): void {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    const href = link?.getAttribute('href');
    if (href?.startsWith('#') !== true) return;
    event.preventDefault();
    const source = this.shadowRoot?.getElementById(href.slice(1));
    if (!source) return;
    source.tabIndex = -1;
    source.scrollIntoView({ block: 'center' });
    source.focus({ preventScroll: true });
  }
}

/** Makes the element known under its name, once. Does nothing where there is no DOM. */
export function defineLabglossReport(name = 'labgloss-report'): void {
  if (typeof customElements === 'undefined' || customElements.get(name)) return;
  customElements.define(name, LabglossReport);
}

declare global {
  interface HTMLElementTagNameMap {
    'labgloss-report': LabglossReport;
  }
  interface HTMLElementEventMap extends LabglossReportEvents {}
}
