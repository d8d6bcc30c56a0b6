import { startCitations } from './citations'
import { startCitePage } from './cite-page'

startCitations()
startCitePage()
