import type { AnchorHTMLAttributes, MouseEvent } from 'react';

interface CarryingLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'onClick' | 'onAuxClick'> {
  /** Where it leads while nobody follows it. */
  readonly href: string;
  /** The whole address, asked for only when the link is followed: what it carries changes with every answer. */
  readonly carry: () => string;
}

export const CarryingLink = ({ href, carry, children, ...rest }: CarryingLinkProps) => {
  const fill = ({ currentTarget }: MouseEvent<HTMLAnchorElement>) => {
    currentTarget.href = carry();
  };
  return (
    <a {...rest} href={href} onClick={fill} onAuxClick={fill}>
      {children}
    </a>
  );
};
