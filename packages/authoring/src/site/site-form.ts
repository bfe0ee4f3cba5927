import type { Form } from '../form/pack-form.ts';

/** What a site opens with and offers where it says nothing of it: the policies of the nation. */
export const nation = 'cn';

const text = (most: number): Form => {
  const wording = { type: 'string', minLength: 1, maxLength: most };
  return {
    type: 'object',
    properties: { 'zh-Hans': wording, 'zh-Hant': wording, en: wording },
    required: ['zh-Hans', 'zh-Hant', 'en'],
    additionalProperties: false,
  };
};

const colour: Form = { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' };
const path: Form = { type: 'string', minLength: 1, maxLength: 200 };
const address: Form = { type: 'string', pattern: '^https?://[^\\s"<>?#]+$' };

const object = (properties: Readonly<Record<string, Form>>, required: readonly string[] = []): Form => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

/** How `site.yaml` is written, as a schema like those of the engine. `packs` are the ids of what can be offered. */
export const siteForm = (packs: readonly string[]): Form =>
  object(
    {
      name: text(40),
      seal: path,
      accent: object({ light: colour, dark: colour }, ['light', 'dark']),
      contact: object(
        { office: text(80), telephone: { type: 'string', pattern: '^[+01489][0-9 ()+-]{2,30}$' }, page: address },
        ['office'],
      ),
      disclaimer: text(400),
      packs: object({
        opens: { type: 'string', enum: packs },
        offers: { type: 'array', minItems: 1, items: { type: 'string', enum: packs } },
      }),
      address,
      icon: path,
      share: path,
      embed: object({ origins: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } } }, ['origins']),
    },
    ['name'],
  );
