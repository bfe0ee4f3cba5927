/** Whether a body says that it is of this type: in UTF-8, and not compressed. */
export const isMediaType = (headers: Headers, type: string): boolean => {
  const [given = '', ...parameters] = (headers.get('content-type') ?? '')
    .split(';')
    .map((part) => part.trim().toLowerCase());
  const charset = parameters
    .find((one) => one.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '');
  const coding = headers.get('content-encoding')?.trim().toLowerCase() ?? 'identity';
  return (
    given === type && (charset === undefined || charset === 'utf-8' || charset === 'utf8') && coding === 'identity'
  );
};
