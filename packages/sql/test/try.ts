import { agreementOn } from './agreement.ts';
import { duckdbEngine } from './duckdb-engine.ts';
import { shippedPacks } from './shipped-packs.ts';
import { sqlOf } from '../src/sql-of.ts';

const engine = await duckdbEngine();
const rows = engine.rows;
engine.rows = async (sql) => { console.log('sql', sql.length); console.time('rows'); const r = await rows(sql); console.timeEnd('rows'); return r; };
for (const { name, calculator, asOf } of shippedPacks()) {
  console.time('print'); const s = sqlOf(calculator, { dialect: 'duckdb', asOf }); console.timeEnd('print');
  console.time(name);
  const told = await agreementOn(engine, { calculator, asOf, rows: 100, seed: 7 });
  console.timeEnd(name);
  console.log(name, told.answers, told.left, told.differences.length, told.differences.slice(0, 2).map(d=>d.slice(0,600)).join('\n'));
  console.time('status');
  const st = sqlOf(calculator, { dialect: 'duckdb', asOf, only: 'status', shape: 'wide' });
  if (st.ok) { console.log(st.value.length); await rows(st.value); console.timeEnd('status'); }
  if (s.ok && name==='packs') { const parts = s.value.split('\n'); console.log(parts.map(p=>p.length).sort((a,b)=>b-a).slice(0,10)); console.log(parts.filter(p=>p.length===Math.max(...parts.map(p=>p.length))).map(p=>p.slice(0,3000))); }
}
await engine.close();
