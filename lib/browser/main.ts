import { startCitations } from './citations'
import { startCopyButtons } from './copy-buttons'
import { startPassages } from './passages'

startCitations()
startCopyButtons()
startPassages()
