// Development and tests only: a worker thread does not inherit tsx, and Node 20's `--import tsx` does nothing in one.
import { register } from 'tsx/esm/api';

register();
await import('./sqliteWorker.ts');
