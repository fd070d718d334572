// node main.mjs JOB LONG [PROGRAM]: the folders of the job for single entities and for whole tables, and our program to compare with; without it only agreement.
import { writeFileSync } from 'node:fs';
import { agrees } from './agreement.mjs';
import { readJob } from './job.mjs';
import { entityReference, others, tableReference, timeOfOurs } from './ours.mjs';
import { entityPeers, tablePeers } from './peers/index.mjs';
import { markdown } from './table.mjs';
import { entityTurn, inTurn, tableTurn } from './turns.mjs';

const [jobFolder, longFolder, program] = process.argv.slice(2);
const job = readJob(jobFolder);
const long = readJob(longFolder);
const inSingles = await Promise.all(entityPeers.map(async (peer) => prepared(peer, await peer.prepare(job.rules))));
const inTables = await Promise.all(tablePeers.map(async (peer) => ({ peer, evaluator: await peer.prepare(long) })));

if (!(await allAgree())) process.exit(1);
if (program) {
  const table = markdown(await measured(), job.rules.measures.length);
  console.log(`\n${table}`);
  writeFileSync(new URL('../results/Peers.md', import.meta.url), `# Peers\n\n${job.entities} entities in rotation; tables of ${long.entities} entities.\n\n${table}`);
}

function prepared(peer, evaluator) {
  return { peer, evaluator, inputs: Array.from({ length: job.entities }, (_, entity) => evaluator.inputOf(job.factsOf(entity))) };
}

async function allAgree() {
  let all = true;
  for (const { peer, evaluator, inputs } of inSingles) all = (await agrees(peer, job, answersOf(evaluator, inputs))) && all;
  for (const { peer, evaluator } of inTables) {
    await evaluator.evaluate();
    all = (await agrees(peer, long, evaluator.answers())) && all;
  }
  return all;
}

async function* answersOf(evaluator, inputs) {
  for (const input of inputs) {
    const answer = await evaluator.evaluate(input);
    yield { met: answer.met, mean: answer.mean, verdicts: evaluator.verdictsOf(answer) };
  }
}

/** The lines of the table with their times. */
async function measured() {
  const single = oursLine(entityReference, job);
  const table = oursLine(tableReference, long);
  const lines = [single, ...others.map((ours) => oursLine(ours, job, single))];
  for (const { peer, evaluator, inputs } of inSingles) lines.push({ ...peer, against: single, turn: await entityTurn(evaluator, inputs) });
  lines.push(table);
  lines.push(...inTables.map(({ peer, evaluator }) => ({ ...peer, against: table, turn: tableTurn(evaluator, long.entities) })));
  await inTurn(lines);
  return lines;
}

function oursLine(ours, { entities }, reference) {
  const line = { ...ours, version: 'here', numbers: 'exact', turn: ours.contender && (() => timeOfOurs(program, ours, entities)) };
  line.against = reference ?? line;
  return line;
}
