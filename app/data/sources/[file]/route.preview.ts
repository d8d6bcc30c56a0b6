import { answerFile } from '@/lib/site-files/answer-file'
import { listSourceReferences } from '@/lib/site-files/reference-files'

export const GET = answerFile(listSourceReferences)
