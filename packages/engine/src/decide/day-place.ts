/** Where the day stands among the answers, in a pack that counts ages. */
export const dayPlace = '@';
