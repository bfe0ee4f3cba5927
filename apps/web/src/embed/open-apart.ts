/** In the frame stands the self-check and nothing else: whatever a link leads to is opened beside the page around. */
export const openApart = (): void => {
  const apart = ({ target }: MouseEvent) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (link === null || link.hasAttribute('download') || link.getAttribute('href')?.startsWith('#')) return;
    link.target = '_blank';
    link.relList.add('noopener');
  };
  addEventListener('click', apart, { capture: true });
};
