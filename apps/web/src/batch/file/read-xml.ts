import { SaxesParser } from 'saxes';

/** What is heard of an XML text, in order. Names come without their prefixes: `x:row` of one writer is `row` of another. */
export interface XmlListener {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  /** In pieces where comments or CDATA part it; entities are resolved. `name`: of the element around it. */
  readonly text?: (name: string, text: string) => void;
  readonly close?: (name: string) => void;
}

/** The text declares something that could unfold in a reader. No spreadsheet program does. */
export class DeclarationError extends Error {}

/** Deeper than any part of a workbook. */
const deepest = 64;

/** Thrown to leave the parser, which has no other way out. */
const enough = new Error('enough');

/** Hears an XML text to its end, or until `isEnough`. Throws where it is not well-formed. */
export const readXml = (
  xml: string,
  { open, text, close }: XmlListener,
  isEnough: () => boolean = () => false,
): void => {
  const parser = new SaxesParser();
  const names: string[] = [];
  const hear = (piece: string) => {
    const name = names.at(-1);
    if (name !== undefined) text?.(name, piece);
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new DeclarationError();
  });
  parser.on('opentag', ({ name, attributes }) => {
    const own = bare(name);
    if (names.push(own) > deepest) throw new Error('too deep');
    open?.(own, (wanted) => attributeOf(attributes, wanted));
  });
  parser.on('text', hear);
  parser.on('cdata', hear);
  parser.on('closetag', () => {
    close?.(names.pop() as string);
    if (isEnough()) throw enough;
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    if (error !== enough) throw error;
  }
};

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

const attributeOf = (attributes: Readonly<Record<string, string>>, wanted: string): string | undefined => {
  const own = attributes[wanted];
  if (own !== undefined) return own;
  for (const name in attributes) if (name.endsWith(`:${wanted}`)) return attributes[name];
  return undefined;
};

/** `xsd:boolean`, in each of its spellings. */
export const isOn = (value: string | undefined): boolean => ['1', 'true', 'on'].includes((value ?? '').trim());
