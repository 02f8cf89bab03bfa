export type CaseName = 'x';
