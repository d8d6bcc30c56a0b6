import { startCitations } from './citations'
import { startCopyButtons } from './copy-buttons'
import { showDisplayFont } from './display-font'
import { nameManifest } from './manifest'
import { startPassages } from './passages'

startCitations()
startCopyButtons()
startPassages()
nameManifest()
void showDisplayFont()
