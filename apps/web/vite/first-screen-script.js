// Runs where it stands, before the page is painted: which first screen this reader sees, and what is pressed before the page can act on it.
(() => {
  const page = document.getElementById('page');
  const kept = () => {
    try {
      return Object.keys(localStorage)
        .filter((key) => key.startsWith('huice/answers'))
        .map((key) => localStorage.getItem(key))
        .join(' ');
    } catch {
      return '';
    }
  };
  // As src/words/language-of.ts has it.
  const ofReader = () => {
    for (const tag of navigator.languages) {
      if (/^zh\b.*-(hant|tw|hk|mo)\b/i.test(tag)) return 'zh-Hant';
      if (/^zh\b/i.test(tag)) return 'zh-Hans';
      if (/^en\b/i.test(tag)) return 'en';
    }
    return 'zh-Hans';
  };
  const named = (text) => /@lang=(zh-Hans|zh-Hant|en)\b/.exec(text)?.[1];
  const { hash, search } = location;
  // Documents of the past have no place to begin with (src/state/asked-pack.ts), and a pack of one's own has its own.
  const isOfThePast = /[?&]pack=(?!cn\b)/.test(search) || (hash !== '' && !/[?&]pack=/.test(search));
  const isOwn = document.querySelector('meta[name=huice-pack]') !== null;
  const isElsewhere = isOfThePast || isOwn || /@(step|ask)=/.test(hash);
  const language = named(hash) ?? named(kept()) ?? ofReader();
  const other = document.getElementById(`first-${isElsewhere ? 'none' : language}`);
  if (other !== null) page.replaceChildren(other.content.cloneNode(true));
  if (!isElsewhere) document.documentElement.lang = language;
  document.documentElement.dataset.first = '';
  document.getElementById('first-go')?.addEventListener('click', ({ currentTarget }) => {
    currentTarget.setAttribute('aria-busy', 'true');
  });
})();
