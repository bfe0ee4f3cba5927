import { companyName } from '../../state/company-name.ts';
import { attempt } from '../../state/kept.ts';

/** Who presents, as a client may reach them; each part empty until it is written. */
export interface Contact {
  readonly name: string;
  readonly post: string;
  readonly phone: string;
}

export const contactParts = ['name', 'post', 'phone'] as const satisfies readonly (keyof Contact)[];

/** The officer's own, with whatever company and pack: kept in this browser, and in no link, file or list (docs/decisions/0061). */
const key = 'huice/pitch/contact';

/** Whatever stands in the storage, a contact. */
export const readContact = (): Contact => {
  const found: unknown = attempt(() => JSON.parse(localStorage.getItem(key) ?? '{}'), {});
  const part = (id: keyof Contact): string => {
    const text: unknown = typeof found === 'object' && found !== null ? Reflect.get(found, id) : '';
    return typeof text === 'string' ? companyName(text) : '';
  };
  return { name: part('name'), post: part('post'), phone: part('phone') };
};

/** False when it could not be kept. */
export const writeContact = (contact: Contact): boolean =>
  attempt(() => {
    if (Object.values(contact).every((part) => part.trim() === '')) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(contact));
    return true;
  }, false);
