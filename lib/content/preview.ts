/**
 * Whether this is the editor's preview (`npm run dev`). What only editors may see, such as drafts, is let in
 * here alone: a build, a test and every other command are something else.
 */
export const isPreview = process.env.NODE_ENV === 'development'
