import { answerFile } from '@/lib/site-files/answer-file'
import { listSharePictures } from '@/lib/site-files/picture-files'

export const GET = answerFile(listSharePictures)
