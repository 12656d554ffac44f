import { template } from '#shared/rules/phases.ts';
import { useBoard } from '../../store/BoardContext.tsx';

/** Whether the workshop has several stages: the number and name of the only one say nothing. */
export const useSeveralStages = (): boolean => useBoard((part) => template(part).stages.length > 1);
