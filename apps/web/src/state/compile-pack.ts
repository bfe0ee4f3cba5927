// A file of its own, so that the diagram and all that is asked of it load beside the pack and not before the page.
export { compile as compilePack } from '@huice/engine';
