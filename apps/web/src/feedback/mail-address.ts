/** Programs that open a mail take no longer address than this: Windows stops at 2,048 characters. */
const longest = 2000;

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** What stands in the mail instead of a text that is too long. */
  readonly instead: string;
}

interface MailAddress {
  readonly href: string;
  /** False when the text has to be pasted. */
  readonly isWhole: boolean;
}

/** The address that opens a mail with the text in it, to be sent by the reader. */
export const mailAddress = ({ to, subject, text, instead }: Mail): MailAddress => {
  const withBody = (body: string) =>
    `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  const href = withBody(text);
  return href.length <= longest ? { href, isWhole: true } : { href: withBody(instead), isWhole: false };
};
