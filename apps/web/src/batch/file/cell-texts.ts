import { readXml } from './read-xml.ts';

/** What a text says once the format’s own way of writing marks that XML cannot hold (`_x000D_`) is undone. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** A rich text is the text of its runs; how it is pronounced is no part of it. */
export class RichText {
  #text = '';
  #isSpoken = false;

  open(name: string): void {
    if (name === 'rPh') this.#isSpoken = true;
  }

  text(name: string, text: string): void {
    if (name === 't' && !this.#isSpoken) this.#text += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.#isSpoken = false;
  }

  take(): string {
    const text = this.#text;
    this.#text = '';
    return unescaped(text);
  }
}

/** The texts that cells refer to by number. */
export const readTexts = (xml: string): readonly string[] => {
  const texts: string[] = [];
  const rich = new RichText();
  readXml(xml, {
    open: (name) => rich.open(name),
    text: (name, text) => rich.text(name, text),
    close: (name) => {
      rich.close(name);
      if (name === 'si') texts.push(rich.take());
    },
  });
  return texts;
};
