import { describeDate } from '@huice/engine/wording';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Notice } from '../design/notice.tsx';
import { usePackIndex } from '../state/pack-context.ts';
import { today } from '../state/today.ts';
import { useWords } from '../words/use-words.ts';
import { keepOffline, update } from './keep-offline.ts';
import { currentStanding, onStanding, type Standing } from './standing.ts';

/** Keeps the copy, and says when it is what the reader sees, or when a newer version is there. */
export const OfflineNotices = () => {
  const standing = useSyncExternalStore(onStanding, currentStanding);
  useEffect(() => {
    // Forbidden, as in some private windows: the page then needs its server, as any page does.
    keepOffline().catch(() => undefined);
  }, []);
  return (
    <>
      <OfflineNotice {...standing} />
      <UpdateNotice key={standing.update} {...standing} />
    </>
  );
};

/** Rules that were fetched some time ago may have changed since, so their day is said. */
const OfflineNotice = ({ offline, fetchedAt }: Standing) => {
  const { say, locale } = useWords();
  const { pack } = usePackIndex();
  if (!offline) return null;
  const { version } = pack;
  const date = fetchedAt === null ? null : describeDate(today(new Date(fetchedAt)), locale);
  return <Notice text={date === null ? say('offline.open', { version }) : say('offline.kept', { version, date })} />;
};

/** A new version never comes by itself: the page says what loading it does, and waits. */
const UpdateNotice = ({ update: which, unkept }: Standing) => {
  const { say } = useWords();
  const [isPut, setPut] = useState(false);
  const [isAsked, setAsked] = useState(false);
  if (which === 'none' || isPut) return null;
  const text = say(`update.${which}`, { cost: say(unkept ? 'update.unkept' : 'update.safe') });
  const act = () => {
    if (isAsked) return;
    setAsked(true);
    void update();
  };
  return (
    <Notice
      text={text}
      act={say(isAsked ? 'update.doing' : 'update.act')}
      onAct={act}
      {...(isAsked ? {} : { onClose: () => setPut(true) })}
    />
  );
};
