import type { Fault } from '../fault.ts';
import type { Node } from '../yaml/node.ts';

/** What a short form stands for, written out; or what is wrong with it. `quiet`: it is told elsewhere. */
export type Unfolded = { readonly node: Node } | { readonly fault: Fault } | { readonly quiet: true };
