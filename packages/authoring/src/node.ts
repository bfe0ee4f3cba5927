// Packs as they lie on a disk: `@huice/authoring/node`, for programs that run in Node. What reads YAML is loaded only when there is some.
export { changesBelow } from './disk/changes-below.ts';
export type { FileCode, FileFault, FileReading } from './disk/file-fault.ts';
export { listYaml } from './disk/list-yaml.ts';
export { loadPacks, type PackFiles, packFiles } from './disk/load-packs.ts';
export { builtInPack, type LoadedPack } from './disk/loaded-pack.ts';
export { MAX_BYTES, readInput } from './disk/read-input.ts';
