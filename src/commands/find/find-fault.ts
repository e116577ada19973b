/** What is wrong with the line, without the name of the program; `find` ends with status 1. */
export class FindFault extends Error {}
