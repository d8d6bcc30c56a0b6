import { answerFile } from '@/lib/site-files/answer-file'
import { listOEmbedFiles } from '@/lib/site-files/statistic-files'

export const GET = answerFile(listOEmbedFiles)
