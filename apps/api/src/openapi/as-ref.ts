/** A part of the document by its name (`schemas.ts`). */
export const asRef = (name: string) => ({ $ref: `#/components/schemas/${name}` });
