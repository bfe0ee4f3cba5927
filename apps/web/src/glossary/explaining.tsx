export { MarkedText } from './marked-text.tsx';
export { WordList } from './word-list.tsx';
