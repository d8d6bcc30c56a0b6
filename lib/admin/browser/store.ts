import type { Values } from '../files/values'
import type { DeleteRequest, EditableFile, Saved, SaveRequest } from '../protocol'
import { askServer, RefusedError } from './ask-server'

/** What the page tells when something was written, or could not be. */
export type StoreEvents = {
  readonly onSaved: (file: EditableFile) => void
  readonly onDeleted: (path: string) => void
  readonly onRefused: (path: string, error: RefusedError) => void
}

export type Store = {
  /** The paths of all files, from the project's folder. */
  readonly list: () => readonly string[]
  readonly find: (path: string) => EditableFile | undefined
  readonly save: (path: string, values: Values) => Promise<void>
  readonly remove: (path: string) => Promise<void>
}

/** The files as this page knows them; each save goes to the server first. */
export function toStore(files: readonly EditableFile[], events: StoreEvents): Store {
  const known = new Map(files.map((file) => [file.path, file]))

  const tell = async <Result>(path: string, work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work()
    } catch (failure) {
      if (failure instanceof RefusedError) events.onRefused(path, failure)
      throw failure
    }
  }
  return {
    list: () => [...known.keys()],
    find: (path) => known.get(path),
    save: (path, values) =>
      tell(path, async () => {
        const version = known.get(path)?.version ?? null
        const request: SaveRequest = { path, version, values }
        const { file } = await askServer<Saved>('save', request)
        known.set(path, file)
        events.onSaved(file)
      }),
    remove: (path) =>
      tell(path, async () => {
        const version = known.get(path)?.version ?? ''
        const request: DeleteRequest = { path, version }
        await askServer('delete', request)
        known.delete(path)
        events.onDeleted(path)
      }),
  }
}
