/** Where this browser remembers that large text is wanted. It is about the reader and the device, so no link holds it. */
export const elderKey = 'huice/elder';

/** The mark on the page's root from which every size and colour of large text follows. */
export const elderMark = 'data-elder';
