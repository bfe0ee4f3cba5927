import type { ReactNode } from 'react';
import { CarryingLink } from '../../frame/carrying-link.tsx';
import { useWay } from './address-context.ts';
import type { View } from './library-state.ts';

interface ViewLinkProps {
  readonly view: View;
  readonly children: ReactNode;
}

/** To another view. What is looked for goes along when it is followed, so that a key in the search changes no link of the list. */
export const ViewLink = ({ view, children }: ViewLinkProps) => (
  <CarryingLink {...useWay(view)}>{children}</CarryingLink>
);
