/** The ways in which the list can be narrowed, in the order in which they stand. */
export const facetIds = ['status', 'place', 'field', 'instrument', 'validity', 'grade'] as const;

export type FacetId = (typeof facetIds)[number];

/** What is chosen of each; nothing chosen is no narrowing. */
export type Chosen = Readonly<Record<FacetId, readonly string[]>>;

export const nothingChosen: Chosen = { status: [], place: [], field: [], instrument: [], validity: [], grade: [] };
