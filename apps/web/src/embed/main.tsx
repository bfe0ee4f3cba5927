import '../state/jitless.ts';
import { startPage } from '../frame/start-page.tsx';
import '../design/index.css';
import '../self-check/self-check.css';
import './embed.css';
import { BriefLater } from '../print/brief-later.ts';
import { chooseAtFirst } from '../self-check/first-screen.ts';
import { SelfCheckApp } from '../self-check/self-check-app.tsx';
import { pageAbout } from '../state/asked-pack.ts';
import { openNow } from '../state/opening-state.ts';
import { hasOwnPack } from '../state/pack-of-page.ts';
import { offeredPacks, writtenPack } from '../state/written-packs.ts';
import { isLocale, languageOf } from '../words/language-of.ts';
import { askedHere } from './asked-here.ts';
import { EmbedFoot } from './embed-foot.tsx';
import { EmbedHead } from './embed-head.tsx';
import { openApart } from './open-apart.ts';
import { tellHeight } from './tell-page-around.ts';
import { embedWordsIn } from './words/embed-words.ts';
import { showWrongAttribute } from './wrong-attribute.ts';

const asked = new URLSearchParams(location.search);
const lang = asked.get('lang');
const wanted = isLocale(lang) ? lang : languageOf(navigator.languages);

const start = (): void =>
  startPage(async ({ pack, today }) => {
    const opening = openNow(pack.facts, { today, locale: wanted });
    // Of the languages the one in the address wins, as on every page; what is kept has none to say here.
    const locale = location.hash.includes('@lang=') ? opening.state.locale : wanted;
    const [words] = await Promise.all([embedWordsIn(locale), BriefLater.early()]);
    const spoken = { ...opening, state: { ...opening.state, locale } };
    return (packIndex) => (
      <SelfCheckApp
        packIndex={packIndex}
        opening={spoken}
        today={today}
        words={words}
        wordsIn={embedWordsIn}
        Head={EmbedHead}
        Foot={EmbedFoot}
      />
    );
  });

/** The pack of the attributes is put where every page looks for its own. */
const readAttributes = async (): Promise<void> => {
  // Most frames name a pack as it is called, and need not wait for the nation's to see where places lie.
  const pack = asked.get('pack');
  const options =
    pack === null && asked.has('region') ? (await writtenPack('cn')).facts.find(({ id }) => id === 'place') : undefined;
  const found = askedHere(
    { pack, region: asked.get('region') },
    {
      packs: offeredPacks,
      places: options?.kind === 'choice' ? options : { options: [] },
      opens: OPENS_WITH_PACK,
      past: OFFERS_THE_PAST ? 'seeds' : null,
    },
  );
  if (!found.ok) return showWrongAttribute(found, wanted);
  if (location.hash === '') chooseAtFirst(found.place);
  history.replaceState(history.state, '', `${pageAbout('embed.html', found.pack)}&lang=${wanted}${location.hash}`);
  start();
};

tellHeight();
openApart();
if (hasOwnPack()) start();
else readAttributes().catch(start);
