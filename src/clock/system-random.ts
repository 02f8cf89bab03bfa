/** Chance, as the machine has it: from 0 up to (not including) 1. Looked up late, so that a test may replace it. */
export const systemRandom = (): number => Math.random();
