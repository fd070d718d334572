// Everyone in turn, round after round: a busy machine slows all of a round.
import { median } from './median.mjs';

const rounds = 7;
const warmUp = 1_000;
const turn = 500;
const shortest = 0.5;

/**
 * Entities in rotation. Gives what measures a turn as our own program does: the median over half a second of batches of half a millisecond,
 * too short to be interrupted often, in microseconds per entity.
 */
export async function entityTurn(evaluator, inputs) {
  let next = 0;
  const evaluate = async (count) => {
    for (let done = 0; done < count; done++) {
      const answer = evaluator.evaluate(inputs[next]);
      if (answer instanceof Promise) await answer;
      next = next + 1 < inputs.length ? next + 1 : 0;
    }
  };
  const one = median(await timesIn(warmUp, () => evaluate(1)));
  const size = Math.max(1, Math.round(shortest / one));
  return async () => (median(await timesIn(turn, () => evaluate(size))) * 1_000) / size;
}

/** The whole table, as often as half a second allows. */
export function tableTurn(evaluator, entities) {
  return async () => (median(await timesIn(turn, () => evaluator.evaluate())) * 1_000) / entities;
}

/** Measures the lines that have a turn, and gives them their times by round. */
export async function inTurn(lines) {
  const measured = lines.filter((line) => line.turn);
  for (const line of measured) line.times = [];
  for (let round = 0; round < rounds; round++) {
    for (const line of measured) line.times.push(await line.turn());
  }
}

async function timesIn(length, work) {
  const times = [];
  for (const end = performance.now() + length; performance.now() < end;) times.push(await milliseconds(work));
  return times;
}

async function milliseconds(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
