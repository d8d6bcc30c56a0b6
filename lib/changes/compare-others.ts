import { findKind } from '@/lib/check/document-kinds'
import { ledgerFile } from '@/lib/addresses/ledger'

import { isSame } from './content-tree'
import { toState } from './comparison'
import type { Comparison } from './comparison'
import { textKinds } from './compare-texts'
import { compareFields } from './differences'
import type { FileChange } from './report'

/** What the other kinds of files are called, and what a reviewer has to know of a change to them. */
const kinds: Readonly<Record<string, { readonly name: string; readonly remark?: string }>> = {
  MemberState: { name: 'Member state' },
  InterfaceWords: {
    name: 'Words of the interface',
    remark: 'They stand on every page of their language.',
  },
  Site: { name: 'Settings of the site', remark: 'What only the owner of the site decides.' },
  Redirects: { name: 'Redirects' },
  StatisticSnapshot: { name: 'Statistic as an edition has kept it' },
}

/** Which of the other files came, went or changed: member states, the interface, settings, and whatever is no document. */
export function compareOthers({ before, after, unreadable }: Comparison): readonly FileChange[] {
  const [old, now] = [before.tree, after.tree]
  const files = [...new Set([...old.files.keys(), ...now.files.keys()])].toSorted()
  return files.flatMap((file): readonly FileChange[] => {
    if (file === ledgerFile || isSame(old.files.get(file), now.files.get(file))) return []
    const kind = findKind(file.slice('content/'.length))?.name
    const [first, second] = [old.documents.get(file), now.documents.get(file)]
    const isTold =
      kind === 'Statistic' || kind === 'Source' || textKinds.some((one) => one === kind)
    if (isTold && (first ?? second) && !unreadable.has(file)) return []
    const state = toState(old.files.get(file), now.files.get(file))
    const known = kind === undefined || unreadable.has(file) ? undefined : kinds[kind]
    const { name, remark } = known ?? unread
    return [
      {
        file,
        name,
        state,
        fields: state === 'changed' ? compareFields(first?.fields, second?.fields) : [],
        ...(remark !== undefined && { remark }),
      },
    ]
  })
}

const unread = {
  name: 'File',
  remark: 'It cannot be read as content; the check says why. What it says is not compared.',
}
