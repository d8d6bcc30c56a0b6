import { answerFile } from '@/lib/site-files/answer-file'
import { listChartPictures } from '@/lib/site-files/picture-files'

export const GET = answerFile(listChartPictures)
