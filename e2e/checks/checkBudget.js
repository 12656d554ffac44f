import { checkBudget } from './budget.js';

try {
  if (!checkBudget('dist/client')) process.exitCode = 1;
} catch (error) {
  console.error(`budget: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
