import { startCitations } from './citations'

startCitations()
