import { catalogue } from '../messages/catalogue.ts';
import type { BareRequest, Run } from './command.ts';
import { namedPack } from './named-pack.ts';

/** What a pack says in Chinese alone, to be filled in as its `english.yaml`; what the packs that it uses say is theirs. */
export const english: Run<BareRequest> = async (request) => {
  const [folder = '.'] = request.files;
  const loaded = await namedPack(folder, request);
  if (!loaded.ok) return loaded;
  const { englishDraft } = await import('@huice/authoring');
  const { paths, chineseOnly } = loaded.value;
  // The pack that was named comes after those that it uses.
  const own = paths.at(-1) ?? folder;
  const texts = chineseOnly.filter(({ at }) => at.file === own || at.file.startsWith(`${own}/`));
  const nothing = `# ${catalogue[request.locale].english.nothing}\n`;
  return { ok: true, value: texts.length === 0 ? nothing : englishDraft(texts) };
};
