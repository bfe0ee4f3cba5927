import type { Locale } from '@huice/engine';
import { languageOf } from '../words/language-of.ts';
import { elementWords } from './element-words.ts';
import { frameAddress, wholeAddress } from './frame-address.ts';
import { readFrameMessage } from './frame-messages.ts';
import { languagesAround } from './language-around.ts';

// Not written into the call, where the build would take it for the address of a file of ours.
const script = import.meta.url;

/** How a site is called, where the build is one's (vite/element.ts). */
const names: Partial<Readonly<Record<Locale, string>>> = import.meta.env['HUICE_NAMES'] ?? {};

/** How long a page that has been loaded may take to say that it is there, in milliseconds. */
const patience = 8000;

/** As strict as the self-check allows: it is its own origin, opens links beside the page, prints, and saves what is asked for. */
const sandbox =
  'allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox';

// Nothing of the page around reaches in: neither what is inherited, nor the size that it gives its root.
const css = `
  div { all: initial; display: block; }
  iframe { display: block; width: 100%; height: 576px; border: 0; }
  p { box-sizing: border-box; margin: 0; padding: 16px; border: 1px solid; color-scheme: light dark;
    background: Canvas; color: CanvasText; font: 16px/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
  a { color: LinkText; }
  [hidden] { display: none; }
`;

/**
 * `<huice-check pack="cn/zhejiang/quzhou" lang="en"></huice-check>`: the self-check in a frame that is as high as what stands in it.
 * `pack` names the policies, or `region` the place whose policies they are; `lang` is `zh-Hans`, `zh-Hant` or `en`, and otherwise the
 * language around the element, or the reader's. The page around is told nothing but heights.
 */
class HuiceCheck extends HTMLElement {
  static readonly observedAttributes = ['pack', 'region', 'lang'];

  readonly #inside = document.createElement('div');
  #frame: HTMLIFrameElement | null = null;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    root.append(this.#inside);
  }

  connectedCallback(): void {
    addEventListener('message', this.#hear);
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
    this.#clear();
  }

  /** Once for all that is changed in one go. */
  attributeChangedCallback(): void {
    if (this.#frame !== null) queueMicrotask(() => this.isConnected && this.#show());
  }

  #clear(): void {
    clearTimeout(this.#patience);
    this.#inside.replaceChildren();
    this.#frame = null;
  }

  #show(): void {
    const asked = { pack: this.getAttribute('pack'), region: this.getAttribute('region') };
    const lang = languageOf(languagesAround(this, navigator.languages));
    const address = frameAddress(script, asked, lang);
    if (this.#frame?.src === address) return;
    this.#clear();
    const words = elementWords[lang];
    const frame = document.createElement('iframe');
    frame.title = `${names[lang] ?? words.name} · ${words.title}`;
    frame.setAttribute('sandbox', sandbox);
    frame.allow = 'clipboard-write';
    frame.referrerPolicy = 'no-referrer';
    frame.loading = 'lazy';
    frame.src = address;
    const missing = document.createElement('p');
    missing.lang = lang;
    missing.hidden = true;
    const open = document.createElement('a');
    open.href = wholeAddress(script, asked);
    open.target = '_blank';
    open.rel = 'noopener noreferrer';
    open.textContent = words.open;
    missing.append(words.missing, ' ', open);
    frame.addEventListener('load', () => {
      clearTimeout(this.#patience);
      if (frame.dataset['heard'] === undefined) this.#patience = setTimeout(() => this.#said(false), patience);
    });
    this.#frame = frame;
    this.#inside.append(missing, frame);
  }

  /** A frame in which nothing is said is the browser's own, or empty. */
  #said(isThere: boolean): void {
    clearTimeout(this.#patience);
    const [missing, frame] = this.#inside.children;
    if (missing instanceof HTMLElement) missing.hidden = isThere;
    if (frame instanceof HTMLElement) frame.hidden = !isThere;
  }

  readonly #hear = ({ source, origin, data }: MessageEvent): void => {
    const frame = this.#frame;
    if (frame === null || source !== frame.contentWindow || origin !== new URL(frame.src).origin) return;
    const message = readFrameMessage(data);
    if (message === null) return;
    if (frame.dataset['heard'] === undefined) {
      frame.dataset['heard'] = '';
      this.#said(true);
    }
    if (message.huice === 'height') frame.style.height = `${message.height}px`;
    // A step begins at its head, also where the one before it was longer.
    else if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start', behavior: 'instant' });
  };
}

// Two scripts on one page, of one deployment or of two: the first one stays.
if (customElements.get('huice-check') === undefined) customElements.define('huice-check', HuiceCheck);
