/** The menu of a phone, named so that a tool which leaves it can close it: `popoverTarget={menuId} popoverTargetAction="hide"`. */
export const menuId = 'site-menu';
