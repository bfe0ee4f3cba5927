/** What the files of a site are called in the build, whatever they are called beside its site.yaml. */
export const siteFiles = {
  css: 'site.css',
  seal: 'site-seal.svg',
  icon: 'site-icon.png',
  share: 'site-share.png',
} as const;
