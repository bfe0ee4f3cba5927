/** Saves a file that was made here; nothing is sent anywhere. */
export const download = (file: Blob, name: string): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken what it needs by then; at once would be too early for some.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
