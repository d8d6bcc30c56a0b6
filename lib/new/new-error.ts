/** Why nothing new was written, in words for the person who asked for it. */
export class NewError extends Error {}

/** The person ended the questions. */
export class Cancelled extends Error {}
