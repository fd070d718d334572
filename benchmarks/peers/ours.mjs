// Our own times, which the .NET program measures in a process of its own: `job-time CONTENDER ENTITIES` prints one number.
import { execFileSync } from 'node:child_process';

/** The one that every peer of single entities is compared with. */
export const entityReference = { name: 'ours, values bound', contender: 'values-bound', gives: 'all' };

/** The one that every peer of whole tables is compared with. */
export const tableReference = { name: 'ours, long rows', contender: 'long-rows', gives: 'all' };

/** What more of ours is shown, for inputs like those that the peers get. */
export const others = [
  { name: 'ours, decimals in', contender: 'decimals-in', gives: 'all' },
  { name: 'ours, observations in, result tree out', contender: 'observations-in', gives: 'all' },
];

/** Microseconds per entity. */
export function timeOfOurs(program, { contender }, entities) {
  return Number(execFileSync(program, ['job-time', contender, `${entities}`], { encoding: 'utf8' }));
}
