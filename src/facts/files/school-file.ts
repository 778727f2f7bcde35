/** Whether a file of the content folder is the one that says which rules apply, and so is read before all others. */
export const isSchoolFile = (file: string): boolean => /^truong\.ya?ml$/i.test(file);
