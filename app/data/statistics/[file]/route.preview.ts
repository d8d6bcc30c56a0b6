import { answerFile } from '@/lib/site-files/answer-file'
import { listStatisticFiles } from '@/lib/site-files/statistic-files'

export const GET = answerFile(listStatisticFiles)
