import type { Report } from '@huice/engine';
import { isThisMachine } from '../share/is-this-machine.ts';
import { QrCode } from '../share/qr-code.tsx';
import { qrModules } from '../share/qr-modules.ts';
import { SiteContact } from '../site/site-contact.tsx';
import { useWords } from '../words/use-words.ts';

interface BriefFootProps extends Pick<Report, 'pack'> {
  /** The address of the page with the answers. */
  readonly link: string;
}

/** At the foot of the first sheet: what this is not, which rules it went by, and where the same answer opens again. */
export const BriefFoot = ({ pack: { id, version, digest }, link }: BriefFootProps) => {
  const { say } = useWords();
  // A code that leads nowhere from another machine, or that no telephone reads, is worse than none.
  const canBeScanned = !isThisMachine(link) && qrModules(link) !== null;
  return (
    <footer className="brief-foot">
      <div>
        <p className="brief-disclaimer">{say('disclaimer.text')}</p>
        {HAS_SITE_CONTACT ? <SiteContact /> : null}
        <p>{say('brief.pack', { id, version, digest })}</p>
        {canBeScanned ? <p>{say('brief.again', { address: link.split('#')[0] ?? '' })}</p> : null}
      </div>
      {canBeScanned ? <QrCode link={link} /> : null}
    </footer>
  );
};
