import { startCitations } from './citations'
import { startCopyButtons } from './copy'

startCitations()
startCopyButtons()
