import type { ReactNode } from 'react';
import { CarryingLink } from '../../frame/carrying-link.tsx';
import type { View } from '../../frame/library-view.ts';
import { useWay } from './address-context.ts';

interface ViewLinkProps {
  readonly view: View;
  readonly children: ReactNode;
}

/** To another view. What is looked for goes along when it is followed, so that a key in the search changes no link of the list. */
export const ViewLink = ({ view, children }: ViewLinkProps) => (
  <CarryingLink {...useWay(view)}>{children}</CarryingLink>
);
