import { Edition } from './edition'
import { InterfaceWords } from './interface-words'
import { MemberState } from './member-state'
import { Page } from './page'
import { PressRelease } from './press-release'
import { Redirects } from './redirects'
import { Site } from './site'
import { Source } from './source'
import { Statistic, StatisticText } from './statistic'
import { StatisticSnapshot } from './statistic-snapshot'
import { Story } from './story'

/** Every kind of file in content/. */
export const documentTypes = [
  Edition,
  InterfaceWords,
  MemberState,
  Page,
  PressRelease,
  Redirects,
  Site,
  Source,
  Statistic,
  StatisticText,
  StatisticSnapshot,
  Story,
]
