// Everyone in turn, a batch each, round after round: a busy machine slows all of a round.
const rounds = 7;
const warmUp = 1_000;
const batchLength = 200;

/** Entities in rotation, as many as take a batch's time. Gives what measures a batch, in microseconds per entity. */
export async function entityBatch(evaluator, inputs) {
  let next = 0;
  const evaluate = async (count) => {
    for (let done = 0; done < count; done++) {
      const answer = evaluator.evaluate(inputs[next]);
      if (answer instanceof Promise) await answer;
      next = next + 1 < inputs.length ? next + 1 : 0;
    }
  };
  let size = 1;
  for (const end = performance.now() + warmUp; performance.now() < end;) {
    const time = await milliseconds(() => evaluate(size));
    size = Math.max(1, Math.min(2 * size, Math.round((size * batchLength) / time)));
  }

  return async () => (await milliseconds(() => evaluate(size))) * 1_000 / size;
}

/** The whole table once. */
export function tableBatch(evaluator, entities) {
  return async () => (await milliseconds(() => evaluator.evaluate())) * 1_000 / entities;
}

/** Measures the lines that have a batch, and gives them their times by round. */
export async function inTurn(lines) {
  const measured = lines.filter((line) => line.batch);
  for (const line of measured) line.times = [];
  for (let round = 0; round < rounds; round++) {
    for (const line of measured) line.times.push(await line.batch());
  }
}

async function milliseconds(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
