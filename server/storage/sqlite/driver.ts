/**
 * The one place that names the SQLite package. It has the API of Node's own `node:sqlite`,
 * which replaces it here once Node 20, where that is absent, is no longer supported.
 */
import { DatabaseSync } from '@photostructure/sqlite';

export { DatabaseSync };
export type Database = InstanceType<typeof DatabaseSync>;
export type Statement = ReturnType<Database['prepare']>;
