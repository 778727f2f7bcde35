import { checkExamples } from './check-examples.ts';
import { commandExamples } from './command-examples.ts';
import { criteriaExamples } from './criteria-examples.ts';
import type { MessageExample } from './example.ts';
import { fieldExamples } from './field-examples.ts';
import { fileExamples } from './file-examples.ts';
import { functionExamples } from './function-examples.ts';
import { schoolExamples } from './school-examples.ts';
import { tableExamples } from './table-examples.ts';

/** Every example of a message, rendered by the code that the school runs. */
export const allExamples = async (): Promise<readonly MessageExample[]> => [
  ...checkExamples(),
  ...fieldExamples(),
  ...(await fileExamples()),
  ...criteriaExamples(),
  ...(await commandExamples()),
  ...functionExamples(),
  ...tableExamples(),
  ...schoolExamples(),
];
