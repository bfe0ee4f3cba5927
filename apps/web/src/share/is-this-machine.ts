/** Whether an address means the machine that it is opened on, and so leads nowhere from another. */
export const isThisMachine = (link: string): boolean => {
  const { protocol, hostname } = new URL(link);
  return protocol === 'file:' || /^(.+\.)?localhost$|^127(\.\d+){3}$|^\[::1\]$/.test(hostname);
};
