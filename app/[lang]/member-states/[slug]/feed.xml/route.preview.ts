import { answerFile } from '@/lib/site-files/answer-file'
import { listFeedFiles } from '@/lib/site-files/feed-files'

export const GET = answerFile(listFeedFiles)
