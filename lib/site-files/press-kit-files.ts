import { listYears } from '@/lib/content/editions'
import { listLanguages } from '@/lib/content/languages'
import { getPressKit, listPressKitNames } from '@/lib/press-kits/press-kit'
import { routes } from '@/lib/routes'

import type { FileFamily } from './site-file'

/** What the press takes away in one file, for every member state and edition. */
export const listPressKits: FileFamily = () =>
  listLanguages().flatMap((lang) =>
    listPressKitNames(lang).map((name) => ({
      path: routes.pressKit(lang, name),
      page: listYears(lang).includes(name)
        ? routes.edition(lang, name)
        : routes.memberState(lang, name),
      make: () => getPressKit(lang, name),
    })),
  )
