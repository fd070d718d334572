// Nothing is measured before everyone says the same of every measure.
const tolerance = 1e-9;

/** Holds the answers of a peer to ours; says where they differ first. */
export async function agrees({ name, gives }, job, answers) {
  let entity = 0;
  let met = 0;
  for await (const answer of answers) {
    const difference = differenceAt(job, entity, answer, gives !== 'met');
    if (difference) {
      console.log(`${name} differs at entity ${entity}, ${difference}`);
      return false;
    }
    met += answer.met;
    entity++;
  }

  const complete = entity === job.entities;
  console.log(`${name}: ${met} met of ${entity * job.rules.measures.length} in ${entity} entities, ${complete ? 'as ours' : `but there are ${job.entities}`}`);
  return complete;
}

function differenceAt(job, entity, { met, mean, verdicts }, givesMean) {
  const expected = job.verdictsOf(entity);
  const measure = expected.findIndex((isMet, index) => Boolean(isMet) !== Boolean(verdicts[index]));
  const expectedMet = expected.reduce((sum, isMet) => sum + isMet, 0);
  if (measure >= 0) return `measure ${measure}: of ${factsText(job, entity, measure)} we say ${expected[measure] ? 'met' : 'not met'}, by ${JSON.stringify(job.rules.measures[measure])}`;
  if (met !== expectedMet) return `${met} met, not ${expectedMet}`;
  if (givesMean && !(Math.abs(mean - job.meanOf(entity)) <= tolerance)) return `mean ${mean}, not ${job.meanOf(entity)}`;
  return undefined;
}

function factsText(job, entity, measure) {
  const { slot, form } = job.rules.measures[measure];
  return Array.from(job.factsOf(entity).subarray(slot, slot + (form === 'Share' ? 2 : 1))).join(' of ');
}
