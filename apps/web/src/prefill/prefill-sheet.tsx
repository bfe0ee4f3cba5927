import { Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import { Notice } from '../design/notice.tsx';
import { later } from '../failure/later.tsx';
import { InSight } from '../frame/complaints.ts';
import { SheetPanel } from '../frame/sheet.tsx';
import { useWords } from '../words/use-words.ts';
import type { Filled } from './filled.ts';
import { prefillId } from './prefill-id.ts';

// What reads tables is no part of a page on which nobody has one.
const PrefillPanel = later(() => import('./prefill-panel.tsx').then(({ PrefillPanel: of }) => of));

/** The sheet in which a company’s own table becomes answers, and what is said once they are. */
export const PrefillSheet = () => {
  const { say, locale } = useWords();
  const [openings, setOpenings] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const [filled, setFilled] = useState<Filled | null>(null);
  const done = (next: Filled) => {
    setFilled(next);
    document.getElementById(prefillId)?.hidePopover();
  };
  const labels = [
    ...(filled?.isNamed ? [say('prefill.company')] : []),
    ...(filled?.facts ?? []).map(({ label }) => label[locale]),
  ];
  return (
    <>
      {filled === null ? null : (
        <Notice
          text={say('prefill.filled', { n: labels.length, names: labels.join(say('list.separator')) })}
          act={say('notice.undo')}
          onAct={() => {
            filled.takeBack();
            setFilled(null);
          }}
          onClose={() => setFilled(null)}
        />
      )}
      {/* Behind the page, whose headings come first. */}
      {createPortal(
        <SheetPanel
          id={prefillId}
          name={say('prefill.open')}
          className="prefill"
          close={say('notice.close')}
          onToggle={(opened) => {
            setOpen(opened);
            if (opened) setOpenings((count) => count + 1);
          }}
        >
          {openings === 0 ? null : (
            <InSight value={isOpen}>
              <Suspense fallback={<p role="status">{say('prefill.loading')}</p>}>
                <PrefillPanel openings={openings} done={done} />
              </Suspense>
            </InSight>
          )}
        </SheetPanel>,
        document.body,
      )}
    </>
  );
};
