/** @param {import('playwright-core').Page} page @param {string} path */
export const pick = (page, path) => page.locator('input[type=file]').setInputFiles(path);
