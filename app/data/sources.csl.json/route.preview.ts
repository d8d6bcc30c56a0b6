import { answerFile } from '@/lib/site-files/answer-file'
import { listBibliography } from '@/lib/site-files/reference-files'

export const GET = answerFile(listBibliography)
