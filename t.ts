import { readFileSync } from 'node:fs';
import { readHotelFile } from './bot/knowledge/file.ts';
import { indexOf } from './bot/knowledge/search.ts';
import { questionsIn } from './bot/knowledge/questions.ts';
import { builtin } from './nlp/builtin/index.ts';
const read = readHotelFile(readFileSync('bot/seed.yaml','utf8'));
if (!read.ok) process.exit(1);
const rows = read.file.knowledge.map((r,i)=>({...r,id:String(i),hotelId:'h',updatedAt:new Date()}));
const index = indexOf(rows as never);
const io=(t:string)=>builtin.analyzeSync({text:t,kind:'message'}).intents.map(i=>i.intent);
for (const f of ['questions','unseen']) { const lines = readFileSync(`tests/knowledge/${f}.jsonl`,'utf8').trim().split('\n').map(l=>JSON.parse(l));
let tp=0,g=0,w=0; const out=[];
for (const {text,slug} of lines){ const analysis=builtin.analyzeSync({text,kind:'message'}); const qs=questionsIn({text,analysis},io); const fs=qs.map(q=>index.find(q)[0]?.slug).filter(Boolean); const m=fs[0]??null; if(slug)w++; if(m)g++; if(m&&m===slug)tp++; if(m!==slug) out.push(`${text} want ${slug} got ${m} ${io(text)} ${JSON.stringify(qs.map(q=>[q.terms.join(' '),q.facets.join(' ')]))}`); }
console.log(out.join('\n')); console.log(f,tp/g,tp/w); }
