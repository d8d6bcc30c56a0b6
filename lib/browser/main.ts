import { startCitations } from './citations'
import { startCitePage } from './cite-page'
import { startPassages } from './passages'

startCitations()
startCitePage()
startPassages()
