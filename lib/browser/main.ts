import { startCitations } from './citations'
import { startCopyButtons } from './copy'
import { startPassages } from './passages'

startCitations()
startCopyButtons()
startPassages()
