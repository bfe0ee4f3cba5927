import type { Operation } from '../operations/operation.ts';
import { packOf, type ServedPack, type ServedPacks } from '../packs/served-packs.ts';
import { type OpenApiDocument, openApiDocument } from './document.ts';

/** The document about each pack, and the page made from it, each made once for the packs that are served. */
export const documents = (operations: () => readonly Operation[], version: string) => {
  const made = new WeakMap<ServedPacks, Map<string, OpenApiDocument>>();
  const pages = new WeakMap<ServedPacks, string>();
  const documentOf = (packs: ServedPacks, key: string): OpenApiDocument => {
    const kept = made.get(packs) ?? new Map<string, OpenApiDocument>();
    made.set(packs, kept);
    const document = kept.get(key) ?? openApiDocument(operations(), packOf(packs, key) as ServedPack, packs, version);
    kept.set(key, document);
    return document;
  };
  const pageOf = (packs: ServedPacks, draw: (document: OpenApiDocument) => string): string => {
    const page = pages.get(packs) ?? draw(documentOf(packs, packs.all[0].key));
    pages.set(packs, page);
    return page;
  };
  return { documentOf, pageOf };
};
