import { answerFile } from '@/lib/site-files/answer-file'
import { listPressKits } from '@/lib/site-files/press-kit-files'

export const GET = answerFile(listPressKits)
