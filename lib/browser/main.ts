import { startCitations } from './citations'
import { startCopyButtons } from './copy-buttons'
import { showDisplayFont } from './display-font'
import { startPassages } from './passages'

startCitations()
startCopyButtons()
startPassages()
void showDisplayFont()
