export { huicePack } from './pack.ts';
