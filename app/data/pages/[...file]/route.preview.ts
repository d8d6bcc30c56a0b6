import { answerFile } from '@/lib/site-files/answer-file'
import { listPageReferences } from '@/lib/site-files/reference-files'

export const GET = answerFile(listPageReferences)
