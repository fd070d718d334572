// A peer: { name, package or version, gives, numbers, prepare }. `package` is where its version is read; `numbers` is what it computes in.
import { duckdb } from './duckdb.mjs';
import { jsTable } from './js-table.mjs';
import { jsonLogicJs } from './json-logic.mjs';
import { jsonRulesEngine } from './json-rules-engine.mjs';
import { zenExpression, zenTable } from './zen.mjs';

/**
 * Those who take one entity after the other: prepare(rules) gives inputOf(facts), made before anything is timed,
 * evaluate(input) → { met, mean? } or a promise of it, and verdictsOf(answer), by measure.
 */
export const entityPeers = [jsTable, jsonLogicJs, zenTable, zenExpression, jsonRulesEngine];

/** Those who take a table of all entities: prepare(job) gives evaluate(), and answers(), by entity what the last evaluation said. */
export const tablePeers = duckdb;
