import { dateFaults } from './date-faults.ts';
import type { Fault } from './fault.ts';
import { fieldFaults } from './field-faults.ts';
import { fileFaults } from './file-faults.ts';
import { linkFaults } from './link-faults.ts';
import { textFaults } from './text-faults.ts';

/** Several faults for every rule, and at least one for every kind of entry. They are made in this order, all in one copy. */
export const faults: readonly Fault[] = [...fileFaults, ...fieldFaults, ...linkFaults, ...dateFaults, ...textFaults];
