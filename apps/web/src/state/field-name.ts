/** The form library reads dots as paths, and fact ids may contain them; `~` never occurs in an id. */
export const fieldName = (factId: string): string => `q:${factId.replaceAll('.', '~')}`;

/** Where a question stands on the page. */
export const questionId = (factId: string): string => `question-${factId.replaceAll(/[^A-Za-z0-9]/g, '-')}`;
