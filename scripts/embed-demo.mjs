// `npm run demo:embed`: the element in a page of somebody else's, on this machine only (docs/embedding.md).
import { prepareOrStop } from './prepare.mjs';

prepareOrStop(['web']);
const { serveEmbedDemo } = await import('./serve-embed-demo.mjs');
const { url, pages, close } = await serveEmbedDemo({ port: 4773 }).catch(() => serveEmbedDemo());
process.stdout.write(`The demo is at ${url}, and shows the self-check of ${pages} (Ctrl+C stops it)\n`);
const end = () => close().then(() => process.exit(0));
process.once('SIGINT', end);
process.once('SIGTERM', end);
