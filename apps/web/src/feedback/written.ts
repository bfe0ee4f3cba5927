/** What was written of each incentive since the page was opened: a dialog that is closed by mistake loses none of it. */
export const written = new Map<string, string>();
