import { missingFacts } from './missing/missing-facts.ts';
console.log(JSON.stringify(await missingFacts(Number(process.argv[2] ?? 300), 0.3), null, 1));
